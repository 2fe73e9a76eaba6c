package id.reviu.survey.response;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** The answers do not fit the questionnaire; every fault is named at its place, and what was saved before stays. */
final class AnswersRefused extends Refusal {
    AnswersRefused(List<Violation> violations) {
        super(Kind.INVALID, "answers-refused", violations, violations.size());
    }
}
