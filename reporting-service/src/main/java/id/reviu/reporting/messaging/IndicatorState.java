package id.reviu.reporting.messaging;

import id.reviu.reporting.achievement.Indicator;
import id.reviu.reporting.statistics.Achievement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code reviu.indicator.v1}. */
record IndicatorState(
        UUID id,
        long version,
        @Nullable UUID plan,
        String code,
        String name,
        String unit,
        String direction,
        String dimension,
        String opd,
        List<Indicator.YearlyTarget> targets,
        @Nullable UUID origin) {

    Indicator indicator() {
        return new Indicator(
                id,
                version,
                plan,
                code,
                name,
                unit,
                Achievement.Direction.of(direction),
                dimension,
                opd,
                targets,
                origin);
    }
}
