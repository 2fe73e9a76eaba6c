package id.reviu.survey.expression;

/**
 * A word of an expression.
 *
 * @param text a reference's name, a text without its quotes, otherwise as written
 */
record Token(Kind kind, String text, int offset) {

    enum Kind {
        REFERENCE,
        TEXT,
        NUMBER,
        NAME,
        SYMBOL,
        END
    }

    boolean is(Kind other, String otherText) {
        return kind == other && text.equals(otherText);
    }

    boolean isSymbol(String symbol) {
        return is(Kind.SYMBOL, symbol);
    }
}
