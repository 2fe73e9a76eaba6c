package id.reviu.reporting.survey;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.statistics.Moments;
import java.util.HashMap;
import java.util.Map;

/** Counters as they were read for one selection of responses. */
final class Counts {

    private record Line(Series series, String value) {}

    private final Map<Line, Map<String, Moments>> byState = new HashMap<>();

    void add(Series series, String value, String state, Moments moments) {
        byState.computeIfAbsent(new Line(series, value), line -> new HashMap<>())
                .merge(state, moments, Moments::plus);
    }

    /** Everybody who answered. */
    Moments answered(Series series, Basis basis) {
        return sum(series, "", basis);
    }

    /** How many chose a value. */
    long chose(Series series, String value, Basis basis) {
        return sum(series, value, basis).n();
    }

    /** All values and how many chose each. */
    Map<String, Long> values(Series series, Basis basis) {
        var values = new HashMap<String, Long>();
        byState.keySet().stream()
                .filter(line -> line.series().equals(series) && !line.value().isEmpty())
                .forEach(line -> values.put(line.value(), chose(series, line.value(), basis)));
        return values;
    }

    private Moments sum(Series series, String value, Basis basis) {
        return byState.getOrDefault(new Line(series, value), Map.of()).entrySet().stream()
                .filter(state -> basis.counts(state.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Moments.NONE, Moments::plus);
    }
}
