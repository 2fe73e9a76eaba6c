package id.reviu.masterplan.team;

/** Other people carry a review. */
public record TeamChanged(Team team) {}
