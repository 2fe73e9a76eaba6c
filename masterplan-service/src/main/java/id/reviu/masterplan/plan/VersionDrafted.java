package id.reviu.masterplan.plan;

/**
 * The next version of a plan was begun: whatever belongs to the version it is based on belongs to the draft too, as a copy.
 *
 * @param basis the version in force
 */
public record VersionDrafted(Plan draft, Plan basis) {}
