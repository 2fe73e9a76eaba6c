package id.reviu.platform.problem;

/**
 * One fault of an input, at its place.
 *
 * @param pointer JSON pointer (RFC 6901) to the value at fault
 * @param code stable name of the rule that was broken; its text is the message {@code violation.<code>}
 * @param args what the text needs to say what is expected
 */
public record Violation(String pointer, String code, Object... args) {}
