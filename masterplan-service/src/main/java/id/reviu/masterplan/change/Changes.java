package id.reviu.masterplan.change;

import id.reviu.platform.identity.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Signs changes with the person at work and the time. */
@Component
public class Changes {

    private final Clock clock;

    Changes(Clock clock) {
        this.clock = clock;
    }

    /** The change that made a thing. */
    public Change first(String action) {
        return new Change(1, action, CurrentUser.get().actor(), now());
    }

    /** The change that follows another. */
    public Change after(Change last, String action) {
        return new Change(last.version() + 1, action, CurrentUser.get().actor(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
