package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Refusal;
import java.util.List;

/** The draft has flaws; all of them are named at once. */
final class QuestionnaireNotReady extends Refusal {
    QuestionnaireNotReady(List<Flaw> flaws) {
        super(
                Kind.INVALID,
                "questionnaire-not-ready",
                flaws.stream().map(Flaw::asViolation).toList(),
                flaws.size());
    }
}
