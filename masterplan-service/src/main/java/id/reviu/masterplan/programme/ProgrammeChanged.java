package id.reviu.masterplan.programme;

/** A programme was added or changed. */
public record ProgrammeChanged(Programme programme) {}
