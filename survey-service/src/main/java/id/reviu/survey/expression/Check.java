package id.reviu.survey.expression;

import java.util.List;

/**
 * The outcome of a type check.
 *
 * @param type what the expression yields; {@link Type#ANY} where that is unclear
 * @param problems all that is wrong, in the order of the source; empty when the expression can be published
 */
public record Check(Type type, List<ExpressionProblem> problems) {

    public Check {
        problems = List.copyOf(problems);
    }
}
