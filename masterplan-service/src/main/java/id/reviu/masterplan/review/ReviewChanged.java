package id.reviu.masterplan.review;

/** A review was opened, changed or went to another phase. */
public record ReviewChanged(Review review) {}
