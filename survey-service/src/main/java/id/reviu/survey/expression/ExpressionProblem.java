package id.reviu.survey.expression;

import java.util.List;

/**
 * What is wrong with an expression, and where.
 *
 * <p>Codes start with {@code expression-}; docs/expressions.md lists each with its arguments.
 */
public class ExpressionProblem extends RuntimeException {

    private final String code;
    private final int offset;
    private final List<Object> args;

    ExpressionProblem(String code, int offset, Object... args) {
        super(code + " at " + offset + " " + List.of(args), null, false, false);
        this.code = code;
        this.offset = offset;
        this.args = List.of(args);
    }

    /** The key of the message, such as {@code expression-unknown-function}. */
    public String code() {
        return code;
    }

    /** Where it is: the index of a UTF-16 unit in the source, from 0 to its length. */
    public int offset() {
        return offset;
    }

    /** What the message needs: names, limits, types as text or whole numbers. */
    public List<Object> args() {
        return args;
    }
}
