package id.reviu.masterplan.meeting;

/** An office that is called to a meeting. */
public record Invited(String code, String name) {}
