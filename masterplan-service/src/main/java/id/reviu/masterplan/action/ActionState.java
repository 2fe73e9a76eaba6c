package id.reviu.masterplan.action;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far an action item is. */
public enum ActionState {
    OPEN,
    DONE,
    /** Nobody has to do it any more; with a reason. */
    WITHDRAWN;

    /** The state of that name. */
    public static Optional<ActionState> of(String name) {
        return Stream.of(values()).filter(state -> state.text().equals(name)).findFirst();
    }

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
