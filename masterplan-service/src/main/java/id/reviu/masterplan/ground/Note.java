package id.reviu.masterplan.ground;

/** Where something is kept that has no address, such as a letter with its number. */
public record Note(String note) implements Ground {}
