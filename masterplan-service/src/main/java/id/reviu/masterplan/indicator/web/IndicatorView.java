package id.reviu.masterplan.indicator.web;

import id.reviu.masterplan.indicator.Direction;
import id.reviu.masterplan.indicator.IndicatorEntry;
import id.reviu.masterplan.indicator.Target;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as readers get it.
 *
 * @param origin by which it is the same in every version of the plan
 * @param realisations by year; those the reader may see
 * @param year the year that was asked for
 */
record IndicatorView(
        UUID id,
        long version,
        @Nullable UUID plan,
        UUID origin,
        String code,
        String name,
        String unit,
        Direction direction,
        String dimension,
        String opd,
        String opdName,
        List<Target> targets,
        List<RealisationView> realisations,
        @Nullable YearView year,
        Instant changedAt) {

    static IndicatorView of(IndicatorEntry entry, @Nullable Integer year) {
        var facts = entry.indicator().facts();
        var plan = facts.plan();
        return new IndicatorView(
                entry.indicator().id().value(),
                entry.indicator().last().version(),
                plan == null ? null : plan.value(),
                entry.indicator().origin().value(),
                facts.code(),
                facts.name(),
                facts.unit(),
                facts.direction(),
                facts.dimension(),
                facts.opd().value(),
                entry.opdName(),
                facts.targets(),
                entry.realisations().stream().map(RealisationView::of).toList(),
                year == null ? null : YearView.of(year, entry),
                entry.indicator().last().at());
    }
}
