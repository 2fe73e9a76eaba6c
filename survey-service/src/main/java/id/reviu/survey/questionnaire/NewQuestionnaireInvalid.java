package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** It is not clear what the new questionnaire should begin with. */
final class NewQuestionnaireInvalid extends Refusal {

    private final transient Violation violation;

    NewQuestionnaireInvalid(Violation violation) {
        super(Kind.INVALID, "new-questionnaire-invalid");
        this.violation = violation;
    }

    @Override
    public List<Violation> violations() {
        return List.of(violation);
    }
}
