package id.reviu.masterplan.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far an assessment is. */
public enum AssessmentState {
    /** Waits for the OPD's own scores. */
    DRAFT,
    /** The OPD has handed in; assessors are at work, each without seeing the others. */
    SELF_SCORED,
    /** All assessors have handed in; what they differ in waits for a decision. */
    ASSESSED,
    FINAL,
    /** Sent back to the OPD with a reason. */
    RETURNED;

    /** The state of that name. */
    public static Optional<AssessmentState> of(String name) {
        return Stream.of(values()).filter(state -> state.text().equals(name)).findFirst();
    }

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
