package id.reviu.masterplan.indicator.web;

import id.reviu.masterplan.indicator.IndicatorEntry;
import id.reviu.masterplan.indicator.Target;
import org.jspecify.annotations.Nullable;

/**
 * One year of an indicator, as asked for.
 *
 * @param target null when the year has none
 * @param realisation null when nobody noted one down, or not for this reader
 */
record YearView(int year, @Nullable Target target, @Nullable RealisationView realisation) {

    static YearView of(int year, IndicatorEntry entry) {
        return new YearView(
                year,
                entry.indicator().facts().target(year).orElse(null),
                entry.realisations().stream()
                        .filter(realisation -> realisation.year() == year)
                        .findFirst()
                        .map(RealisationView::of)
                        .orElse(null));
    }
}
