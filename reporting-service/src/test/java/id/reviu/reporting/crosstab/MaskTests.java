package id.reviu.reporting.crosstab;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.reporting.statistics.Attacker;
import id.reviu.reporting.statistics.Disclosure;
import id.reviu.reporting.statistics.Disclosure.Cell;
import id.reviu.reporting.statistics.Disclosure.Heads;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MaskTests {

    private static final int MINIMUM = 5;

    @Test
    void hidesNothingWhereAllAreManyOrNobody() {
        var lattice = table(new long[][] {{20, 10, 0}, {7, 5, 30}});
        assertThat(hidden(lattice, 2, 3)).isEmpty();
    }

    @Test
    void hidesTheCornersOfARectangleRoundASmallCell() {
        var lattice = table(new long[][] {{20, 2, 40}, {30, 25, 50}, {90, 80, 70}});
        assertThat(hidden(lattice, 3, 3)).containsExactly("0,0", "0,1", "1,0", "1,1");
    }

    @Test
    void showsNothingOfARowOfTooFew() {
        var lattice = table(new long[][] {{3, 0, 0}, {30, 25, 50}, {90, 80, 70}});
        assertThat(hidden(lattice, 3, 3)).contains("0,0", "0,1", "0,2");
    }

    @Test
    void isTheSameHoweverOftenItIsMade() {
        var lattice = new City(new Random(7)).lattice();
        assertThat(hidden(lattice, 3, 3)).isEqualTo(hidden(new City(new Random(7)).lattice(), 3, 3));
    }

    private static Lattice table(long[][] cells) {
        var people = new TreeMap<Profile, Long>(Profile.ORDER);
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                if (cells[row][column] > 0) {
                    people.put(new Profile(1L << row, 1L << column), cells[row][column]);
                }
            }
        }
        var place = new Cell("", "");
        return new Lattice(List.of(new Stratum(place, place, false, people)), false);
    }

    private static List<String> hidden(Lattice lattice, int rows, int columns) {
        var mask = new Mask(lattice, rows, columns, false, false, MINIMUM);
        var hidden = new ArrayList<String>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (mask.hides(Lattice.Filter.EVERYBODY, row, column)) {
                    hidden.add(row + "," + column);
                }
            }
        }
        return hidden;
    }

    /** Random people who answered two questions. */
    private static final class City {
        private final Random random;
        final int rows;
        final int columns;
        final boolean severalRows;
        final boolean severalColumns;
        private final Map<Cell, Map<Boolean, TreeMap<Profile, Long>>> people = new LinkedHashMap<>();
        private boolean byState;

        City(Random random) {
            this.random = random;
            this.rows = 2 + random.nextInt(3);
            this.columns = 2 + random.nextInt(3);
            this.severalRows = random.nextInt(4) == 0;
            this.severalColumns = random.nextInt(4) == 0;
            var areas = 1 + random.nextInt(3);
            var states = random.nextInt(4) == 0 ? List.of(false, true) : List.of(false);
            for (int group = 0; group < 1 + random.nextInt(3); group++) {
                var usual = random.nextBoolean() ? 6 : 60;
                for (int area = 0; area < areas; area++) {
                    for (var state : states) {
                        var own = new TreeMap<Profile, Long>(Profile.ORDER);
                        for (int i = random.nextInt(usual); i > 0; i--) {
                            own.merge(
                                    new Profile(answer(rows, severalRows), answer(columns, severalColumns)),
                                    1L,
                                    Long::sum);
                        }
                        people.computeIfAbsent(new Cell("g" + group, "a" + area), place -> new HashMap<>())
                                .put(state, own);
                    }
                }
            }
        }

        private long answer(int options, boolean several) {
            var usual = 1L << Math.min(random.nextInt(options), random.nextInt(options));
            return several ? usual | 1L << random.nextInt(options) : usual;
        }

        Lattice lattice() {
            var heads = new HashMap<Cell, Heads>();
            people.forEach((place, states) -> states.forEach((verified, some) -> {
                var n = some.values().stream().mapToLong(Long::longValue).sum();
                heads.merge(place, verified ? new Heads(0, n) : new Heads(n, 0), Heads::plus);
            }));
            var everybody = new Disclosure(heads, MINIMUM);
            byState = everybody.tellsStatesApart();
            var strata = new LinkedHashMap<String, Stratum>();
            people.forEach((place, states) -> states.forEach((verified, some) -> {
                var shown = everybody.shownAs(place);
                var stratum = strata.computeIfAbsent(
                        shown + " " + verified,
                        key -> new Stratum(shown, shown, verified, new TreeMap<>(Profile.ORDER)));
                some.forEach((profile, n) -> stratum.people().merge(profile, n, Long::sum));
            }));
            return new Lattice(List.copyOf(strata.values()), byState);
        }
    }

    static List<Long> seeds() {
        return LongStream.range(0, 300).boxed().toList();
    }

    /** How many of one stratum gave these answers. */
    private record Atom(int stratum, Profile profile) {}

    /**
     * The attacker sees the table by every combination of group, area and state, its sums, and all figures of both questions,
     * and asks for every cell of too few people.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void betraysNoSmallCellByAnyCombinationOfTables(long seed) {
        var city = new City(new Random(seed));
        var lattice = city.lattice();
        var mask = new Mask(lattice, city.rows, city.columns, city.severalRows, city.severalColumns, MINIMUM);
        var atoms = atoms(city, lattice);
        var everybody = lattice.strata().stream()
                .flatMap(stratum -> stratum.people().values().stream())
                .mapToLong(Long::longValue)
                .sum();
        var single = new Attacker(atoms.size(), everybody);
        var attacker = new Attacker(atoms.size(), everybody);
        for (var one : List.of(single, attacker)) {
            seeSingleQuestions(one, atoms, lattice);
        }
        seeTables(attacker, atoms, lattice, mask, city);
        single.thinks();
        attacker.thinks();
        for (int table = 0; table < lattice.filters().size(); table++) {
            for (int row = 0; row < city.rows; row++) {
                for (int column = 0; column < city.columns; column++) {
                    var filter = lattice.filters().get(table);
                    var cell = cell(atoms, lattice.members(table), row, column);
                    if (mask.isSmall(filter, row, column) && !single.knows(cell)) {
                        assertThat(attacker.knows(cell))
                                .as("%s,%s of %s", row, column, filter)
                                .isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavesNoLineWithFewBehindWhatIsHidden(long seed) {
        var city = new City(new Random(seed));
        if (city.severalColumns) {
            return;
        }
        var lattice = city.lattice();
        var mask = new Mask(lattice, city.rows, city.columns, city.severalRows, false, MINIMUM);
        var atoms = atoms(city, lattice);
        for (int table = 0; table < lattice.filters().size(); table++) {
            var members = lattice.members(table);
            for (int row = 0; row < city.rows; row++) {
                var of = row;
                var filter = lattice.filters().get(table);
                var all = IntStream.range(0, city.columns)
                        .mapToLong(column -> sum(atoms, lattice, cell(atoms, members, of, column)))
                        .sum();
                var behind = IntStream.range(0, city.columns)
                        .filter(column -> mask.hides(filter, of, column))
                        .mapToLong(column -> sum(atoms, lattice, cell(atoms, members, of, column)))
                        .sum();
                assertThat(behind == 0 || behind >= Math.min(all, MINIMUM)).isTrue();
            }
        }
    }

    private static List<Atom> atoms(City city, Lattice lattice) {
        var atoms = new ArrayList<Atom>();
        for (int stratum = 0; stratum < lattice.strata().size(); stratum++) {
            for (var rows : answers(city.rows, city.severalRows)) {
                for (var columns : answers(city.columns, city.severalColumns)) {
                    atoms.add(new Atom(stratum, new Profile(rows, columns)));
                }
            }
        }
        return atoms;
    }

    private static List<Long> answers(int options, boolean several) {
        return LongStream.range(1, 1L << options)
                .filter(answer -> Long.bitCount(answer) <= (several ? 2 : 1))
                .boxed()
                .toList();
    }

    /** More than is shown: which options were chosen together too. */
    private static void seeSingleQuestions(Attacker attacker, List<Atom> atoms, Lattice lattice) {
        for (var atom : atoms) {
            see(
                    attacker,
                    atoms,
                    lattice,
                    other -> other.stratum() == atom.stratum()
                            && other.profile().rows() == atom.profile().rows());
            see(
                    attacker,
                    atoms,
                    lattice,
                    other -> other.stratum() == atom.stratum()
                            && other.profile().columns() == atom.profile().columns());
        }
    }

    private static void seeTables(Attacker attacker, List<Atom> atoms, Lattice lattice, Mask mask, City city) {
        for (int table = 0; table < lattice.filters().size(); table++) {
            var filter = lattice.filters().get(table);
            var members = lattice.members(table);
            if (filter.state() == Lattice.State.WAITING
                    || filter.group().equals("?")
                    || filter.area().equals("?")) {
                continue;
            }
            for (int row = 0; row < city.rows; row++) {
                for (int column = 0; column < city.columns; column++) {
                    if (!mask.hides(filter, row, column)) {
                        var cell = cell(atoms, members, row, column);
                        attacker.sees(cell, sum(atoms, lattice, cell));
                    }
                }
            }
        }
    }

    private static void see(Attacker attacker, List<Atom> atoms, Lattice lattice, Predicate<Atom> counted) {
        var parts = new BitSet();
        IntStream.range(0, atoms.size())
                .filter(at -> counted.test(atoms.get(at)))
                .forEach(parts::set);
        attacker.sees(parts, sum(atoms, lattice, parts));
    }

    private static BitSet cell(List<Atom> atoms, BitSet members, int row, int column) {
        var parts = new BitSet();
        IntStream.range(0, atoms.size())
                .filter(at -> members.get(atoms.get(at).stratum())
                        && atoms.get(at).profile().isIn(row, column))
                .forEach(parts::set);
        return parts;
    }

    private static long sum(List<Atom> atoms, Lattice lattice, BitSet parts) {
        return parts.stream()
                .mapToObj(atoms::get)
                .mapToLong(atom -> lattice.strata().get(atom.stratum()).count(atom.profile()))
                .sum();
    }
}
