package id.reviu.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.reporting.statistics.Disclosure.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DisclosureTests {

    private static final int MINIMUM = 5;

    @Test
    void hidesNothingWhenAllAreMany() {
        var disclosure = groups(Map.of("academia", 6L, "business", 9L, "media", 5L));
        assertThat(hidden(disclosure, "academia", "business", "media")).isEmpty();
        assertThat(disclosure.hides(Disclosure.ALL, Disclosure.ALL)).isFalse();
    }

    @Test
    void hidesTheNextSmallestBesideASingleSmallGroup() {
        var disclosure = groups(Map.of("academia", 4L, "business", 9L, "media", 7L, "citizens", 80L));
        assertThat(hidden(disclosure, "academia", "business", "media", "citizens"))
                .containsExactlyInAnyOrder("academia", "media");
    }

    @Test
    void hidesMoreWhenTheHiddenTogetherAreStillFew() {
        var disclosure = groups(Map.of("academia", 1L, "business", 2L, "media", 7L, "citizens", 80L));
        assertThat(hidden(disclosure, "academia", "business", "media", "citizens"))
                .containsExactlyInAnyOrder("academia", "business", "media");
    }

    @Test
    void neverHidesBehindNobody() {
        var disclosure = groups(Map.of("academia", 4L, "business", 0L, "citizens", 80L));
        assertThat(hidden(disclosure, "academia", "business", "citizens"))
                .containsExactlyInAnyOrder("academia", "citizens");
    }

    @Test
    void hidesEverythingOfFewPeople() {
        var disclosure = groups(Map.of("academia", 2L, "citizens", 2L));
        assertThat(hidden(disclosure, "academia", "citizens")).hasSize(2);
        assertThat(disclosure.hides(Disclosure.ALL, Disclosure.ALL)).isTrue();
        assertThat(new Disclosure(Map.of(), MINIMUM).hides(Disclosure.ALL, Disclosure.ALL))
                .isFalse();
    }

    static List<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(Long::valueOf).toList();
    }

    /** The attacker takes every shown sum and subtracts every shown part of it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void betraysNobodyBySubtraction(long seed) {
        var random = new Random(seed);
        var people = new HashMap<Cell, Long>();
        for (int group = 0; group < 1 + random.nextInt(5); group++) {
            for (int area = 0; area < 1 + random.nextInt(4); area++) {
                people.put(new Cell("g" + group, "a" + area), (long) random.nextInt(random.nextBoolean() ? 8 : 60));
            }
        }
        var disclosure = new Disclosure(people, MINIMUM);
        people.forEach((cell, n) -> {
            if (n > 0 && n < MINIMUM) {
                assertThat(disclosure.hides(cell.group(), cell.area())).isTrue();
            }
        });
        for (var line : lines(people)) {
            attack(line, disclosure);
        }
    }

    /** A sum and the parts it is made of. */
    private record Line(Cell sum, long people, Map<Cell, Long> parts) {}

    private static void attack(Line line, Disclosure disclosure) {
        if (disclosure.hides(line.sum().group(), line.sum().area())) {
            return;
        }
        var rest = line.people();
        var missing = 0;
        for (var part : line.parts().entrySet()) {
            if (disclosure.hides(part.getKey().group(), part.getKey().area())) {
                missing++;
            } else {
                rest -= part.getValue();
            }
        }
        if (missing > 0) {
            assertThat(missing).as("hidden parts of %s", line).isGreaterThan(1);
            assertThat(rest).as("people behind the hidden parts of %s", line).isGreaterThanOrEqualTo(MINIMUM);
        }
    }

    private static List<Line> lines(Map<Cell, Long> people) {
        var groups = new HashMap<String, Map<Cell, Long>>();
        var areas = new HashMap<String, Map<Cell, Long>>();
        people.forEach((cell, n) -> {
            groups.computeIfAbsent(cell.group(), group -> new HashMap<>()).put(cell, n);
            areas.computeIfAbsent(cell.area(), area -> new HashMap<>()).put(cell, n);
        });
        var lines = new ArrayList<Line>();
        var groupSums = new HashMap<Cell, Long>();
        groups.forEach((group, parts) -> {
            lines.add(new Line(new Cell(group, Disclosure.ALL), sum(parts), parts));
            groupSums.put(new Cell(group, Disclosure.ALL), sum(parts));
        });
        var areaSums = new HashMap<Cell, Long>();
        areas.forEach((area, parts) -> {
            lines.add(new Line(new Cell(Disclosure.ALL, area), sum(parts), parts));
            areaSums.put(new Cell(Disclosure.ALL, area), sum(parts));
        });
        var all = new Cell(Disclosure.ALL, Disclosure.ALL);
        lines.add(new Line(all, sum(people), groupSums));
        lines.add(new Line(all, sum(people), areaSums));
        return lines;
    }

    private static long sum(Map<Cell, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Disclosure groups(Map<String, Long> people) {
        var cells = new HashMap<Cell, Long>();
        people.forEach((group, n) -> cells.put(new Cell(group, ""), n));
        return new Disclosure(cells, MINIMUM);
    }

    private static List<String> hidden(Disclosure disclosure, String... groups) {
        return List.of(groups).stream()
                .filter(group -> disclosure.hides(group, Disclosure.ALL))
                .toList();
    }
}
