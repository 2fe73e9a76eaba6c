package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody changed the questionnaire since it was read. */
final class StaleQuestionnaire extends Refusal {

    private final transient Map<String, @Nullable Object> current;

    StaleQuestionnaire(Questionnaire questionnaire) {
        super(Kind.STALE, "questionnaire-stale", questionnaire.updatedBy().name());
        var state = new HashMap<String, @Nullable Object>();
        state.put("id", questionnaire.id());
        state.put("version", questionnaire.version());
        state.put("state", questionnaire.state());
        state.put("updatedAt", questionnaire.updatedAt());
        state.put("updatedBy", questionnaire.updatedBy());
        // Only who works on drafts can be late with a change.
        state.put("definition", questionnaire.draft());
        this.current = state;
    }

    @Override
    public Object current() {
        return current;
    }
}
