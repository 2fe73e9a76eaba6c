package id.reviu.reporting.crosstab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Looks for other sets of answers that agree with all figures of single questions and differ in one cell of one table. */
final class Worlds {

    /** Enough to find a good one; looking at all would take long where many options can be chosen. */
    private static final int MOST = 3_000;

    private final Lattice lattice;
    private final List<Stratum> strata;
    private final int[][] tablesOf;
    private final ToLongFunction<World> cost;

    Worlds(Lattice lattice, ToLongFunction<World> cost) {
        this.lattice = lattice;
        this.strata = lattice.strata();
        this.cost = cost;
        this.tablesOf = IntStream.range(0, strata.size())
                .mapToObj(stratum -> IntStream.range(0, lattice.filters().size())
                        .filter(table -> lattice.members(table).get(stratum))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** The best world so far. */
    private final class Search {
        private final int table;
        private Optional<World> best = Optional.empty();
        private long least = Long.MAX_VALUE;
        private int seen;

        Search(int table) {
            this.table = table;
        }

        boolean goesOn() {
            return seen < MOST && least > 0;
        }

        void consider(Profile one, Profile other, int[] there, int[] back) {
            var changes = new int[lattice.filters().size()];
            exchange(there, changes, 1);
            exchange(back, changes, -1);
            seen++;
            if (changes[table] != 0) {
                var world = new World(changes, one.rows() ^ other.rows(), one.columns() ^ other.columns());
                var price = cost.applyAsLong(world);
                if (price < least) {
                    least = price;
                    best = Optional.of(world);
                }
            }
        }
    }

    Optional<World> cheapest(int table, int row, int column) {
        var search = new Search(table);
        lattice.members(table).stream().forEach(stratum -> {
            var profiles = List.copyOf(strata.get(stratum).people().keySet());
            for (var one : profiles) {
                for (var other : profiles) {
                    if (search.goesOn()
                            && one.hasRow(row)
                            && !other.hasRow(row)
                            && one.hasColumn(column) != other.hasColumn(column)) {
                        consider(search, stratum, one, other);
                    }
                }
            }
        });
        return search.best;
    }

    /** The exchange alone, then together with others elsewhere that leave larger tables as they are. */
    private void consider(Search search, int stratum, Profile one, Profile other) {
        search.consider(one, other, new int[] {stratum}, new int[] {});
        var back = withBoth(one.with(other), other.with(one));
        for (var second : back) {
            if (search.goesOn() && second != stratum) {
                search.consider(one, other, new int[] {stratum}, new int[] {second});
            }
        }
        var there = withBoth(one, other);
        for (var second : back) {
            for (var third : back) {
                for (var fourth : there) {
                    if (search.goesOn() && isSquare(stratum, second, third, fourth)) {
                        search.consider(one, other, new int[] {stratum, fourth}, new int[] {second, third});
                    }
                }
            }
        }
    }

    private List<Integer> withBoth(Profile one, Profile other) {
        var found = new ArrayList<Integer>();
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            if (strata.get(stratum).count(one) > 0 && strata.get(stratum).count(other) > 0) {
                found.add(stratum);
            }
        }
        return found;
    }

    /** Two groups in two areas: the sums over either stay as they are. */
    private boolean isSquare(int first, int second, int third, int fourth) {
        var a = strata.get(first);
        var b = strata.get(second);
        var c = strata.get(third);
        var d = strata.get(fourth);
        return a.verified() == b.verified()
                && a.verified() == c.verified()
                && a.verified() == d.verified()
                && a.place().group().equals(b.place().group())
                && c.place().group().equals(d.place().group())
                && !a.place().group().equals(c.place().group())
                && a.place().area().equals(c.place().area())
                && b.place().area().equals(d.place().area())
                && !a.place().area().equals(b.place().area());
    }

    private void exchange(int[] where, int[] changes, int by) {
        for (int stratum : where) {
            for (int table : tablesOf[stratum]) {
                changes[table] += by;
            }
        }
    }
}
