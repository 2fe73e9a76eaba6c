package id.reviu.masterplan.amendment;

/** An amendment was written, changed, carried out or withdrawn. */
public record AmendmentChanged(Amendment amendment) {}
