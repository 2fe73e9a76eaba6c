package id.reviu.survey.expression;

import java.util.Set;

/**
 * A condition or calculation of a questionnaire, in a subset of XLSForm's language that docs/expressions.md describes.
 * Immutable and safe to share between threads.
 */
public final class Expression {

    /** The longest source, in UTF-16 units. */
    public static final int MAX_LENGTH = 4_000;

    /** How deep parentheses, calls and minus signs may nest. */
    public static final int MAX_DEPTH = 50;

    private final Node root;
    private final Set<String> references;

    private Expression(Node root, Set<String> references) {
        this.root = root;
        this.references = references;
    }

    /**
     * Reads an expression.
     *
     * @throws ExpressionProblem at the first place that is not of the language
     */
    public static Expression parse(String source) {
        var parser = new Parser(source);
        var root = parser.parse();
        return new Expression(root, parser.references());
    }

    /** The names used as {@code ${name}}, in the order of their first use. */
    public Set<String> references() {
        return references;
    }

    /** Checks names and types; never throws. */
    public Check check(Types types) {
        return new Checker(types).check(root);
    }

    /** Checks a condition, which besides must yield true or false. */
    public Check checkCondition(Types types) {
        return new Checker(types).checkCondition(root);
    }

    /** The value for these answers; never throws, whatever the answers are. */
    public Value evaluate(Scope scope) {
        return new Evaluator(scope).evaluate(root);
    }

    /** Whether the condition holds for these answers. */
    public boolean holds(Scope scope) {
        return evaluate(scope).asTruth();
    }
}
