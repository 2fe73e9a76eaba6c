package id.reviu.masterplan.plan;

import id.reviu.masterplan.input.Faults;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules on what an approval states. */
@Component
class Approvals {

    /** The day turns when it does in Indonesia's west, where most cities are. */
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Clock clock;

    Approvals(Clock clock) {
        this.clock = clock;
    }

    /**
     * The first day the version holds.
     *
     * @param replaced the version in force; null when this is the first
     * @throws id.reviu.masterplan.input.Invalid when something is missing, or the days do not fit
     */
    LocalDate check(Plan plan, @Nullable Plan replaced, Approval approval) {
        var today = LocalDate.now(clock.withZone(JAKARTA));
        var decision = approval.decision();
        var faults = new Faults();
        faults.when(replaced != null && decision == null, "/decision", "required");
        faults.when(decision != null && decision.date().isAfter(today), "/decision/date", "day-to-come");
        var from = first(plan, replaced, approval, today);
        // figures count a version from its approval on, so the next one is put in force when its day has come
        faults.when(replaced != null && from.isAfter(today), "/validFrom", "day-to-come");
        faults.when(
                !plan.content().covers(from.getYear()),
                "/validFrom",
                "year-outside-plan",
                String.valueOf(from.getYear()),
                String.valueOf(plan.content().from()),
                String.valueOf(plan.content().to()));
        var since = replaced == null ? null : replaced.standing().validFrom();
        if (since != null) {
            faults.when(!from.isAfter(since), "/validFrom", "holds-already", since.toString());
        }
        faults.refuse();
        return from;
    }

    private static LocalDate first(Plan plan, @Nullable Plan replaced, Approval approval, LocalDate today) {
        var stated = approval.validFrom();
        if (stated != null) {
            return stated;
        }
        return replaced == null ? LocalDate.of(plan.content().from(), 1, 1) : today;
    }
}
