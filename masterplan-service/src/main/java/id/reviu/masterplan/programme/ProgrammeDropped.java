package id.reviu.masterplan.programme;

/**
 * A programme was taken out of a draft.
 *
 * @param programme as it was, with the change that ended it
 */
public record ProgrammeDropped(Programme programme) {}
