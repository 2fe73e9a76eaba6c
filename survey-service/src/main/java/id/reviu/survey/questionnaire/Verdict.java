package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Violation;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of a set of answers.
 *
 * @param answers the answers in their one normal form, in the questionnaire's order
 * @param violations every fault with its place; empty when the answers are good
 * @param dropped JSON pointers of the answers that were left out, because their question is invisible
 */
public record Verdict(ObjectNode answers, List<Violation> violations, List<String> dropped) {

    public Verdict {
        violations = List.copyOf(violations);
        dropped = List.copyOf(dropped);
    }

    public boolean accepted() {
        return violations.isEmpty();
    }
}
