package id.reviu.masterplan.recommendation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a recommendation is, from being written to being carried out. */
public enum RecommendationState {
    DRAFT,
    /** Waits for the OPD's reply. */
    SENT,
    ACCEPTED,
    /** The OPD disagrees, with a reason; it is revised and sent again, or withdrawn. */
    OBJECTED,
    IN_PROGRESS,
    /** The OPD says it is carried out; somebody else has to confirm. */
    DONE,
    /** What the OPD reported as done is not; with a reason. */
    RETURNED,
    VERIFIED,
    /** Taken back with a reason. */
    WITHDRAWN;

    private static final List<RecommendationState> LEFT_TO_DO =
            List.of(SENT, ACCEPTED, OBJECTED, IN_PROGRESS, RETURNED);

    /** Whether something is still to be done about it, so that it can be overdue. */
    public boolean isLeftToDo() {
        return LEFT_TO_DO.contains(this);
    }

    /** The names of the states in which something is left to do. */
    static List<String> namesLeftToDo() {
        return LEFT_TO_DO.stream().map(RecommendationState::text).toList();
    }

    /** The state of that name. */
    public static Optional<RecommendationState> of(String name) {
        return Stream.of(values()).filter(state -> state.text().equals(name)).findFirst();
    }

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
