package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** It is not clear what the new questionnaire should begin with. */
final class NewQuestionnaireInvalid extends Refusal {

    NewQuestionnaireInvalid(Violation violation) {
        super(Kind.INVALID, "new-questionnaire-invalid", List.of(violation));
    }
}
