package id.reviu.reporting.survey;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.statistics.Disclosure;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a selection may be seen.
 *
 * @param bySeries who is counted with which place, for each thing that was answered; empty for offices
 * @param people how many responses there are by group and area in the basis; empty for offices
 */
record Sight(Selection selection, Map<Series, Disclosure> bySeries, Map<Disclosure.Cell, Long> people) {

    static final Sight OF_OFFICES = new Sight(Selection.all(Audience.OPD, Basis.SUBMITTED), Map.of(), Map.of());

    /** People of a place who are not counted in a series of the selection. */
    record LeftOut(Series series, Disclosure.Cell place) {}

    boolean hides(Series series) {
        return hidesOwn(Series.RESPONSES) || hidesOwn(series);
    }

    private boolean hidesOwn(Series series) {
        var disclosure = bySeries.get(series);
        if (disclosure == null) {
            return false;
        }
        var mixed = selection.basis() == Basis.VERIFIED && !disclosure.tellsStatesApart();
        return mixed || disclosure.hides(selection.groupOrAll(), selection.areaOrAll());
    }

    Set<Disclosure.Cell> leftOut(Series series) {
        var disclosure = bySeries.get(series);
        return disclosure == null ? Set.of() : disclosure.leftOut(selection.groupOrAll(), selection.areaOrAll());
    }

    List<LeftOut> leftOut() {
        return selection.isPartial()
                ? bySeries.keySet().stream()
                        .flatMap(series -> leftOut(series).stream().map(place -> new LeftOut(series, place)))
                        .toList()
                : List.of();
    }

    /** How many responses there are of those who are counted in a series. */
    long responses(Series series) {
        var left = leftOut(series);
        return people.entrySet().stream()
                .filter(place -> selection.includes(place.getKey()) && !left.contains(place.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
