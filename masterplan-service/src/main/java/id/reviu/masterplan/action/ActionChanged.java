package id.reviu.masterplan.action;

/** An action item was given, changed, reported on, done, opened again or withdrawn. */
public record ActionChanged(ActionItem item) {}
