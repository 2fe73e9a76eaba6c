package id.reviu.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.reporting.statistics.Disclosure.Cell;
import id.reviu.reporting.statistics.Disclosure.Heads;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DisclosureTests {

    private static final int MINIMUM = 5;
    private static final String ALL = Disclosure.ALL;

    @Test
    void hidesNothingWhenAllAreMany() {
        var disclosure = groups(Map.of("academia", 6L, "business", 9L, "media", 5L));
        assertThat(hidden(disclosure, "academia", "business", "media")).isEmpty();
        assertThat(disclosure.hides(ALL, ALL)).isFalse();
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
        assertThat(disclosure.hides(ALL, ALL)).isTrue();
        assertThat(new Disclosure(Map.of(), MINIMUM).hides(ALL, ALL)).isFalse();
    }

    @Test
    void countsTheFewOfAGroupAndAnAreaWithTheirGroupAlone() {
        var disclosure = new Disclosure(
                Map.of(
                        new Cell("media", "north"), heads(2),
                        new Cell("media", "south"), heads(4),
                        new Cell("citizens", "north"), heads(40),
                        new Cell("citizens", "south"), heads(50)),
                MINIMUM);
        assertThat(disclosure.hides("media", ALL)).isFalse();
        assertThat(disclosure.leftOut("media", ALL)).isEmpty();
        assertThat(disclosure.hides("media", "north")).isTrue();
        assertThat(disclosure.hides(ALL, "north")).isFalse();
        assertThat(disclosure.leftOut(ALL, "north")).containsExactly(new Cell("media", "north"));
        assertThat(disclosure.shownAs(new Cell("media", "north"))).isEqualTo(new Cell("media", ALL));
    }

    @Test
    void tellsTheVerifiedApartOnlyWhenTheyAreEnough() {
        assertThat(new Disclosure(Map.of(new Cell("media", ""), new Heads(30, 3)), MINIMUM).tellsStatesApart())
                .isFalse();
        assertThat(new Disclosure(Map.of(new Cell("media", ""), new Heads(3, 30)), MINIMUM).tellsStatesApart())
                .isFalse();
        assertThat(new Disclosure(Map.of(new Cell("media", ""), new Heads(30, 8)), MINIMUM).tellsStatesApart())
                .isTrue();
    }

    static List<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(Long::valueOf).toList();
    }

    /** People of one group, area and state who gave one answer; empty where they gave none. */
    private record Atom(String group, String area, String state, String answer) {}

    /** What can be asked for. */
    private record Selection(String group, String area, boolean verified) {
        boolean includes(Atom atom) {
            return (group.equals(ALL) || group.equals(atom.group()))
                    && (area.equals(ALL) || area.equals(atom.area()))
                    && (!verified || atom.state().equals("verified"));
        }
    }

    /**
     * The attacker looks at a question and at the responses by every combination of group, area and state, and asks how many of
     * too few people gave an answer.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void betraysNobodyByAnyCombinationOfFigures(long seed) {
        var random = new Random(seed);
        var people = people(random);
        var atoms = List.copyOf(people.keySet());
        var all = new Disclosure(heads(people, atom -> true), MINIMUM);
        var question = all.among(heads(people, atom -> !atom.answer().isEmpty()));
        var selections = selections(atoms);
        var attacker = new Attacker(
                atoms.size(),
                people.values().stream().mapToLong(Long::longValue).sum());
        for (var selection : selections) {
            if (!hides(all, selection)) {
                see(attacker, atoms, people, atom -> counts(all, selection, atom));
                if (!hides(question, selection)) {
                    for (var answer : List.of("a", "b", "c")) {
                        see(
                                attacker,
                                atoms,
                                people,
                                atom -> counts(question, selection, atom)
                                        && atom.answer().equals(answer));
                    }
                }
            }
        }
        attacker.thinks();
        for (var selection : selections) {
            var asked = parts(
                    atoms, atom -> selection.includes(atom) && !atom.answer().isEmpty());
            var n = sum(atoms, people, asked);
            if (n > 0 && n < MINIMUM) {
                for (var answer : List.of("a", "b", "c")) {
                    var said = parts(
                            atoms,
                            atom -> selection.includes(atom) && atom.answer().equals(answer));
                    if (!saidByAllOrNone(question, atoms, people, selection, answer)) {
                        assertThat(attacker.knows(said))
                                .as("%s of %s", answer, selection)
                                .isFalse();
                    }
                }
            }
        }
    }

    /** Nothing can hide what everybody of a large class has in common. */
    private static boolean saidByAllOrNone(
            Disclosure question, List<Atom> atoms, Map<Atom, Long> people, Selection selection, String answer) {
        return atoms.stream()
                .filter(atom ->
                        selection.includes(atom) && !atom.answer().isEmpty() && people.getOrDefault(atom, 0L) > 0)
                .allMatch(atom -> {
                    var mates = parts(
                            atoms,
                            other -> !other.answer().isEmpty()
                                    && question.shownAs(place(other)).equals(question.shownAs(place(atom)))
                                    && (!question.tellsStatesApart()
                                            || other.state().equals(atom.state())));
                    var same = parts(
                            atoms,
                            other -> mates.get(atoms.indexOf(other))
                                    && other.answer().equals(answer));
                    var n = sum(atoms, people, same);
                    return n == 0 || n == sum(atoms, people, mates);
                });
    }

    private static void see(Attacker attacker, List<Atom> atoms, Map<Atom, Long> people, Predicate<Atom> counted) {
        var parts = parts(atoms, counted);
        attacker.sees(parts, sum(atoms, people, parts));
    }

    private static boolean hides(Disclosure disclosure, Selection selection) {
        return (selection.verified() && !disclosure.tellsStatesApart())
                || disclosure.hides(selection.group(), selection.area());
    }

    private static boolean counts(Disclosure disclosure, Selection selection, Atom atom) {
        return selection.includes(atom)
                && !disclosure.leftOut(selection.group(), selection.area()).contains(place(atom));
    }

    private static Cell place(Atom atom) {
        return new Cell(atom.group(), atom.area());
    }

    private static BitSet parts(List<Atom> atoms, Predicate<Atom> counted) {
        var parts = new BitSet();
        IntStream.range(0, atoms.size())
                .filter(at -> counted.test(atoms.get(at)))
                .forEach(parts::set);
        return parts;
    }

    private static long sum(List<Atom> atoms, Map<Atom, Long> people, BitSet parts) {
        return parts.stream()
                .mapToLong(part -> people.getOrDefault(atoms.get(part), 0L))
                .sum();
    }

    private static Map<Atom, Long> people(Random random) {
        var people = new HashMap<Atom, Long>();
        var areas = 1 + random.nextInt(4);
        var states = random.nextInt(3) == 0 ? List.of("submitted", "verified") : List.of("submitted");
        for (int group = 0; group < 1 + random.nextInt(5); group++) {
            var usual = random.nextBoolean() ? 3 : 20;
            for (int area = 0; area < areas; area++) {
                for (var state : states) {
                    for (var answer : List.of("a", "b", "c", "")) {
                        people.put(new Atom("g" + group, "a" + area, state, answer), (long) random.nextInt(usual));
                    }
                }
            }
        }
        return people;
    }

    private static Map<Cell, Heads> heads(Map<Atom, Long> people, Predicate<Atom> counted) {
        var heads = new HashMap<Cell, Heads>();
        people.forEach((atom, n) -> {
            if (counted.test(atom)) {
                var some = atom.state().equals("verified") ? new Heads(0, n) : new Heads(n, 0);
                heads.merge(place(atom), some, Heads::plus);
            }
        });
        return heads;
    }

    private static List<Selection> selections(List<Atom> atoms) {
        var selections = new ArrayList<Selection>();
        for (var group : names(atoms.stream().map(Atom::group))) {
            for (var area : names(atoms.stream().map(Atom::area))) {
                selections.add(new Selection(group, area, false));
                selections.add(new Selection(group, area, true));
            }
        }
        return selections;
    }

    private static Set<String> names(Stream<String> of) {
        return Stream.concat(Stream.of(ALL), of).collect(Collectors.toSet());
    }

    private static Heads heads(long n) {
        return new Heads(n, 0);
    }

    private static Disclosure groups(Map<String, Long> people) {
        var cells = new HashMap<Cell, Heads>();
        people.forEach((group, n) -> cells.put(new Cell(group, ""), heads(n)));
        return new Disclosure(cells, MINIMUM);
    }

    private static List<String> hidden(Disclosure disclosure, String... groups) {
        return List.of(groups).stream()
                .filter(group -> disclosure.hides(group, ALL))
                .toList();
    }
}
