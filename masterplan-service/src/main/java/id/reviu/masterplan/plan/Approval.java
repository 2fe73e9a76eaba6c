package id.reviu.masterplan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an approval states.
 *
 * @param decision must be there when the version takes the place of another
 * @param validFrom the first day the version holds; null for the earliest that is possible
 */
public record Approval(
        @Nullable Decision decision, @Nullable LocalDate validFrom) {

    /** For a plan that was in force before this system knew of it. */
    public static final Approval PLAIN = new Approval(null, null);
}
