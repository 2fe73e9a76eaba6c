package id.reviu.survey.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a campaign takes answers.
 *
 * @param opensAt planned until it opens, then the moment it did
 * @param closesAt planned until it closes, then the moment it did
 */
public record Window(@Nullable Instant opensAt, Instant closesAt) {

    public Window {
        if (opensAt != null && !opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("a window ends after it begins");
        }
    }

    Window openedAt(Instant now) {
        return new Window(now, closesAt);
    }

    Window until(Instant end) {
        return new Window(opensAt, end);
    }

    Window closedAt(Instant now) {
        return now.isBefore(closesAt) ? new Window(opensAt, now) : this;
    }
}
