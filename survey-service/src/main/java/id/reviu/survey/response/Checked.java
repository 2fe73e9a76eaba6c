package id.reviu.survey.response;

import id.reviu.platform.problem.Violation;
import id.reviu.survey.questionnaire.Verdict;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Answers and what the questionnaire says of them.
 *
 * @param tree the answers in their one normal form
 * @param answers the same as text
 * @param violations every fault at its place
 * @param files ids of evidence by the place that names them
 */
record Checked(JsonNode tree, Answers answers, List<Violation> violations, Map<String, String> files) {

    static Checked of(Verdict verdict, Map<String, String> files) {
        var tree = verdict.answers();
        return new Checked(tree, new Answers(tree.toString()), verdict.violations(), files);
    }

    boolean accepted() {
        return violations.isEmpty();
    }

    /**
     * Goes on only with good answers.
     *
     * @throws AnswersRefused with every fault
     */
    void accept() {
        if (!accepted()) {
            throw new AnswersRefused(violations);
        }
    }
}
