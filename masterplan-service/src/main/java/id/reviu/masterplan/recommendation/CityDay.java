package id.reviu.masterplan.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day it is in the city. */
@Component
class CityDay {

    /** Days turn when they do in Indonesia's west, where most cities are. */
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Clock clock;

    CityDay(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(JAKARTA));
    }
}
