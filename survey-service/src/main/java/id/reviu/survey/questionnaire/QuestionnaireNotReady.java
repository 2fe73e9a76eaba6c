package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** The draft has flaws; all of them are named at once. */
final class QuestionnaireNotReady extends Refusal {

    private final transient List<Violation> violations;

    QuestionnaireNotReady(List<Flaw> flaws) {
        super(Kind.INVALID, "questionnaire-not-ready", flaws.size());
        this.violations = flaws.stream().map(Flaw::asViolation).toList();
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }
}
