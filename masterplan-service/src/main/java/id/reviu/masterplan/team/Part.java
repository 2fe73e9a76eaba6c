package id.reviu.masterplan.team;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody does in a review's team. */
public enum Part {
    /** Leads the review: calls meetings, keeps their minutes. At most one. */
    LEAD,
    MEMBER,
    /** Scores assessments. */
    ASSESSOR;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
