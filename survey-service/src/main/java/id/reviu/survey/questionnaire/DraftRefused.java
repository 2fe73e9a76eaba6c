package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** The draft holds something that cannot be kept; the draft saved before stays. */
final class DraftRefused extends Refusal {

    private final transient List<Violation> violations;

    DraftRefused(List<Violation> violations) {
        super(Kind.INVALID, "draft-refused", violations.size());
        this.violations = List.copyOf(violations);
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }
}
