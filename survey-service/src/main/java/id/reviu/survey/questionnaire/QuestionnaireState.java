package id.reviu.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a questionnaire is in its life. */
public enum QuestionnaireState {
    /** Never published. */
    DRAFT,
    /** Has a version that campaigns can use, and perhaps a new draft beside it. */
    PUBLISHED,
    /** No longer in use. */
    RETIRED;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
