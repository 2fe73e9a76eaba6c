package id.reviu.masterplan.plan;

import id.reviu.platform.identity.Actor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a version came on its way into force.
 *
 * @param proposedBy who put it before the council
 * @param decision what the council decided; null for a plan that was in force before this system knew of it
 * @param validFrom the first day it holds; null until it is approved
 * @param validTo the first day it holds no more; null while it does
 * @param reason why the council gave it back
 */
public record Standing(
        @Nullable Actor proposedBy,
        @Nullable Decision decision,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String reason) {

    /** Of a version that nobody has proposed yet. */
    public static final Standing NONE = new Standing(null, null, null, null, null);

    Standing proposed(Actor by) {
        return new Standing(by, null, null, null, null);
    }

    Standing returned(String why) {
        return new Standing(null, null, null, null, why);
    }

    Standing inForce(@Nullable Decision taken, LocalDate from) {
        return new Standing(proposedBy, taken, from, null, null);
    }

    Standing until(LocalDate end) {
        return new Standing(proposedBy, decision, validFrom, end, null);
    }
}
