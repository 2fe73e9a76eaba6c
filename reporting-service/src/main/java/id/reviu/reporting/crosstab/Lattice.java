package id.reviu.reporting.crosstab;

import static id.reviu.reporting.statistics.Disclosure.ALL;

import id.reviu.reporting.statistics.Disclosure.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Every table that can be asked for by group, area and state, those that come from subtracting one from another, and which sum
 * is made of which parts.
 */
final class Lattice {

    /** Which responses: all, or by state. The waiting are never asked for, but are all less the verified. */
    enum State {
        ALL,
        VERIFIED,
        WAITING
    }

    /**
     * A table.
     *
     * @param group one group, {@link id.reviu.reporting.statistics.Disclosure#ALL} of them, or those counted without theirs
     * @param area the same of areas
     */
    record Filter(String group, String area, State state) {
        static final Filter EVERYBODY = new Filter(ALL, ALL, State.ALL);

        /** How much is lost when something of it is hidden. */
        int weight() {
            var places = (group.equals(ALL) ? 1 : 0) + (area.equals(ALL) ? 1 : 0);
            var shown = !group.equals(UNTOLD) && !area.equals(UNTOLD) && state != State.WAITING;
            return shown ? List.of(2, 12, 100).get(places) : 1;
        }
    }

    /** A sum and what it is made of, by their place in {@link #filters}. */
    record Line(int sum, List<Integer> parts) {}

    private static final String UNTOLD = "?";

    private final List<Stratum> strata;
    private final Map<Filter, BitSet> members = new LinkedHashMap<>();
    private final List<Filter> filters;
    private final List<Line> lines = new ArrayList<>();

    Lattice(List<Stratum> strata, boolean byState) {
        this.strata = strata;
        var groups =
                names(strata.stream().map(stratum -> stratum.place().group()).toList());
        var areas = names(strata.stream().map(stratum -> stratum.place().area()).toList());
        var states = byState ? List.of(State.values()) : List.of(State.ALL);
        states.forEach(state -> add(groups, areas, state));
        this.filters = List.copyOf(members.keySet());
        states.forEach(state -> link(groups, areas, state));
        if (byState) {
            List.copyOf(filters).stream()
                    .filter(filter -> filter.state() == State.ALL)
                    .forEach(filter -> link(
                            filter,
                            List.of(
                                    new Filter(filter.group(), filter.area(), State.VERIFIED),
                                    new Filter(filter.group(), filter.area(), State.WAITING))));
        }
    }

    private static List<String> names(List<String> of) {
        var names = new TreeSet<>(of);
        names.remove(ALL);
        return List.copyOf(names);
    }

    private void add(List<String> groups, List<String> areas, State state) {
        add(new Filter(ALL, ALL, state), place -> true);
        groups.forEach(group ->
                add(new Filter(group, ALL, state), place -> place.group().equals(group)));
        areas.forEach(
                area -> add(new Filter(ALL, area, state), place -> place.area().equals(area)));
        groups.forEach(group -> {
            areas.forEach(area -> add(new Filter(group, area, state), new Cell(group, area)::equals));
            add(new Filter(group, UNTOLD, state), new Cell(group, ALL)::equals);
        });
        add(new Filter(UNTOLD, UNTOLD, state), new Cell(ALL, ALL)::equals);
        add(new Filter(ALL, UNTOLD, state), place -> place.area().equals(ALL));
    }

    private void add(Filter filter, Predicate<Cell> places) {
        var own = new BitSet();
        IntStream.range(0, strata.size())
                .filter(at -> places.test(strata.get(at).place()))
                .filter(at ->
                        filter.state() == State.ALL || strata.get(at).verified() == (filter.state() == State.VERIFIED))
                .forEach(own::set);
        if (!own.isEmpty()) {
            members.put(filter, own);
        }
    }

    private void link(List<String> groups, List<String> areas, State state) {
        var byGroup = new ArrayList<Filter>(List.of(new Filter(UNTOLD, UNTOLD, state)));
        var byArea = new ArrayList<Filter>(List.of(new Filter(ALL, UNTOLD, state)));
        var withoutArea = new ArrayList<Filter>(List.of(new Filter(UNTOLD, UNTOLD, state)));
        for (var group : groups) {
            var parts = new ArrayList<Filter>(List.of(new Filter(group, UNTOLD, state)));
            areas.forEach(area -> parts.add(new Filter(group, area, state)));
            link(new Filter(group, ALL, state), parts);
            byGroup.add(new Filter(group, ALL, state));
            withoutArea.add(new Filter(group, UNTOLD, state));
        }
        for (var area : areas) {
            link(
                    new Filter(ALL, area, state),
                    groups.stream().map(group -> new Filter(group, area, state)).toList());
            byArea.add(new Filter(ALL, area, state));
        }
        link(new Filter(ALL, ALL, state), byGroup);
        link(new Filter(ALL, ALL, state), byArea);
        link(new Filter(ALL, UNTOLD, state), withoutArea);
    }

    private void link(Filter sum, List<Filter> parts) {
        var known = parts.stream().map(filters::indexOf).filter(at -> at >= 0).toList();
        if (filters.contains(sum) && !known.isEmpty()) {
            lines.add(new Line(filters.indexOf(sum), known));
        }
    }

    List<Stratum> strata() {
        return strata;
    }

    List<Filter> filters() {
        return filters;
    }

    List<Line> lines() {
        return lines;
    }

    /** The strata whose people a table counts. */
    BitSet members(int filter) {
        return members.getOrDefault(filters.get(filter), new BitSet());
    }
}
