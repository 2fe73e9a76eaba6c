package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** The draft holds something that cannot be kept; the draft saved before stays. */
final class DraftRefused extends Refusal {
    DraftRefused(List<Violation> violations) {
        super(Kind.INVALID, "draft-refused", violations, violations.size());
    }
}
