package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Refusal;
import java.util.Map;

/** Somebody changed the questionnaire since it was read. */
final class StaleQuestionnaire extends Refusal {

    private final transient Map<String, Object> current;

    StaleQuestionnaire(Questionnaire questionnaire) {
        super(Kind.STALE, "questionnaire-stale", questionnaire.updatedBy().name());
        this.current = Map.of(
                "id", questionnaire.id(),
                "version", questionnaire.version(),
                "state", questionnaire.state(),
                "updatedAt", questionnaire.updatedAt(),
                "updatedBy", questionnaire.updatedBy());
    }

    @Override
    public Object current() {
        return current;
    }
}
