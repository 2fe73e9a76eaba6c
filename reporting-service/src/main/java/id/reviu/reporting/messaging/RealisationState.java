package id.reviu.reporting.messaging;

import id.reviu.platform.identity.Actor;
import id.reviu.reporting.achievement.Realisation;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code reviu.realisation.v1}. */
record RealisationState(
        UUID id,
        long version,
        UUID indicator,
        String opd,
        int year,
        @Nullable BigDecimal value,
        String state,
        @Nullable String note,
        @Nullable Actor submittedBy,
        @Nullable Actor verifiedBy) {

    Realisation realisation() {
        return new Realisation(
                id, version, indicator, opd, year, value, state, note, name(submittedBy), name(verifiedBy));
    }

    static @Nullable String name(@Nullable Actor actor) {
        return actor == null ? null : actor.name();
    }
}
