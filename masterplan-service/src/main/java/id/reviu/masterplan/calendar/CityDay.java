package id.reviu.masterplan.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day it is in the city. */
@Component
public class CityDay {

    /** Days turn when they do in Indonesia's west, where most cities are. */
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Clock clock;

    CityDay(Clock clock) {
        this.clock = clock;
    }

    /** The zone whose clocks the city goes by. */
    public static ZoneId zone() {
        return JAKARTA;
    }

    /** Today there. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(JAKARTA));
    }

    /** The moment a day is over there. */
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(JAKARTA).toInstant();
    }
}
