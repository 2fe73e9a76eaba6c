package id.reviu.masterplan.messaging;

import id.reviu.masterplan.indicator.Direction;
import id.reviu.masterplan.indicator.Indicator;
import id.reviu.masterplan.indicator.Target;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An indicator on {@code reviu.indicator.v1}. */
record IndicatorState(
        UUID id,
        long version,
        String action,
        Actor actor,
        Instant at,
        @Nullable UUID plan,
        String code,
        String name,
        String unit,
        Direction direction,
        String dimension,
        String opd,
        List<Target> targets,
        UUID origin) {

    static final String TOPIC = "reviu.indicator.v1";

    static IndicatorState of(Indicator indicator) {
        var facts = indicator.facts();
        var plan = facts.plan();
        var last = indicator.last();
        return new IndicatorState(
                indicator.id().value(),
                last.version(),
                last.action(),
                last.actor(),
                last.at(),
                plan == null ? null : plan.value(),
                facts.code(),
                facts.name(),
                facts.unit(),
                facts.direction(),
                facts.dimension(),
                facts.opd().value(),
                facts.targets(),
                indicator.origin().value());
    }
}
