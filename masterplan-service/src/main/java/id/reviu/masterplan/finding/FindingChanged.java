package id.reviu.masterplan.finding;

/** A finding was written, changed, concluded, reopened or withdrawn. */
public record FindingChanged(Finding finding) {}
