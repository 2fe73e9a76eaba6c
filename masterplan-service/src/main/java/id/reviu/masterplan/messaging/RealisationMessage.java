package id.reviu.masterplan.messaging;

import id.reviu.masterplan.indicator.Realisation;
import id.reviu.masterplan.indicator.RealisationState;
import id.reviu.platform.identity.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A realisation on {@code reviu.realisation.v1}. */
record RealisationMessage(
        UUID id,
        long version,
        String action,
        Actor actor,
        Instant at,
        UUID indicator,
        String opd,
        int year,
        BigDecimal value,
        RealisationState state,
        @Nullable String note,
        @Nullable String reason,
        @Nullable Actor submittedBy,
        @Nullable Actor verifiedBy,
        @Nullable Instant submittedAt) {

    static final String TOPIC = "reviu.realisation.v1";

    static RealisationMessage of(Realisation realisation) {
        var last = realisation.last();
        return new RealisationMessage(
                realisation.id(),
                last.version(),
                last.action(),
                last.actor(),
                last.at(),
                realisation.indicator().value(),
                realisation.opd().value(),
                realisation.year(),
                realisation.value(),
                realisation.state(),
                realisation.note(),
                realisation.reason(),
                realisation.submittedBy(),
                realisation.verifiedBy(),
                realisation.submittedAt());
    }
}
