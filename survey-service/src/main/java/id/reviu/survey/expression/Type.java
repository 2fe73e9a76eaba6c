package id.reviu.survey.expression;

/**
 * What kind of value an expression or a question yields, as far as it is known before there are answers.
 *
 * @param many whether there is one value for each entry of a repeat, which only {@code sum}, {@code count},
 *     {@code count-non-empty}, {@code min} and {@code max} can take
 */
public record Type(Kind kind, boolean many) {

    /** Free text, or the code of a single choice. */
    public static final Type TEXT = new Type(Kind.TEXT, false);

    /** Numbers and ratings. */
    public static final Type NUMBER = new Type(Kind.NUMBER, false);

    public static final Type BOOLEAN = new Type(Kind.BOOLEAN, false);
    public static final Type DATE = new Type(Kind.DATE, false);

    /** The chosen codes of a multiple choice, a ranking, or the ids of evidence. */
    public static final Type CODES = new Type(Kind.CODES, false);

    /** Known only with the answers at hand, such as {@code if} with a text and a number. Passes every check. */
    public static final Type ANY = new Type(Kind.ANY, false);

    /** A repeat itself, which can be counted. */
    public static final Type REPEAT = new Type(Kind.ANY, true);

    /** The same kind, once for each entry of a repeat: how a question inside looks from outside. */
    public Type inEachEntry() {
        return new Type(kind, true);
    }

    /** The kinds of values. */
    public enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        DATE,
        CODES,
        ANY
    }
}
