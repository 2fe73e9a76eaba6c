package id.reviu.masterplan.indicator.web;

import id.reviu.masterplan.indicator.Realisation;
import id.reviu.masterplan.indicator.RealisationState;
import id.reviu.platform.identity.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A realisation as readers get it. */
record RealisationView(
        UUID id,
        long version,
        UUID indicator,
        String opd,
        int year,
        BigDecimal value,
        @Nullable String note,
        RealisationState state,
        @Nullable String reason,
        @Nullable Actor submittedBy,
        @Nullable Actor verifiedBy,
        @Nullable Instant submittedAt,
        Instant changedAt) {

    static RealisationView of(Realisation realisation) {
        return new RealisationView(
                realisation.id(),
                realisation.last().version(),
                realisation.indicator().value(),
                realisation.opd().value(),
                realisation.year(),
                realisation.value(),
                realisation.note(),
                realisation.state(),
                realisation.reason(),
                realisation.submittedBy(),
                realisation.verifiedBy(),
                realisation.submittedAt(),
                realisation.last().at());
    }
}
