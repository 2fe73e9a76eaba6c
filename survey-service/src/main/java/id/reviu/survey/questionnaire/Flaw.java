package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Violation;

/**
 * Something in a definition that is not as it should be.
 *
 * @param owner name of the page or item it belongs to; the empty text for the questionnaire itself
 * @param part which part of the owner
 * @param detail name of the choice, row or point, the empty text when it is the owner itself
 * @param language the language concerned, the empty text when it is none
 * @param pointer JSON pointer into the definition
 * @param code stable name, with a text {@code violation.<code>}
 * @param args what the text needs
 */
public record Flaw(
        String owner, Part part, String detail, String language, String pointer, String code, Object... args) {

    /** Parts of a page or item. */
    public enum Part {
        TITLE,
        NAME,
        LABEL,
        HINT,
        MESSAGE,
        CHOICE,
        ROW,
        /** What it is made of: options, points, rows, items, bounds. */
        CONTENT,
        VISIBLE_WHEN,
        VALID_WHEN,
        CALCULATION
    }

    /** Whether publishing must wait for it: not for a title, hint or message that can be shown in the other language. */
    public boolean blocks() {
        return language.isEmpty() || (part != Part.TITLE && part != Part.HINT && part != Part.MESSAGE);
    }

    /** The flaw as it is told to people. */
    public Violation asViolation() {
        return new Violation(pointer, code, args);
    }
}
