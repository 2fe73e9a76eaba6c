package id.reviu.reporting.crosstab;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which cells of a table stay hidden, whatever group, area and state it is asked for, since they count fewer people than the
 * minimum or would betray such a cell.
 *
 * <p>For each small cell another {@link World} is sought in which this cell is different, and every cell that is different in it
 * is hidden too. So everything that is shown, of all the tables and of all figures of single questions, is true in that world as
 * well: the small cell cannot be known from it. Among the worlds the one is taken that hides least. A small cell that no
 * exchange changes is one that the figures of the single questions tell already.
 *
 * <p>Besides, no line of a table and no sum of tables leaves hidden cells that together count too few.
 *
 * <p>All of it depends on the answers alone, never on what was asked for before.
 */
final class Mask {

    private final Lattice lattice;
    private final int rows;
    private final int columns;
    private final int minimum;
    private final boolean severalRows;
    private final boolean severalColumns;
    private final long[][] cells;
    private final long[][] rowTotals;
    private final long[][] columnTotals;
    private final BitSet[] hidden;
    private final BitSet[] small;
    private final BitSet[] covered;
    private final Worlds worlds;

    /**
     * Makes the mask.
     *
     * @param severalRows whether somebody can be in several rows
     * @param severalColumns whether somebody can be in several columns
     */
    Mask(Lattice lattice, int rows, int columns, boolean severalRows, boolean severalColumns, int minimum) {
        this.lattice = lattice;
        this.rows = rows;
        this.columns = columns;
        this.severalRows = severalRows;
        this.severalColumns = severalColumns;
        this.minimum = minimum;
        var tables = lattice.filters().size();
        this.cells = new long[tables][rows * columns];
        this.rowTotals = new long[tables][rows];
        this.columnTotals = new long[tables][columns];
        this.hidden = bits(tables);
        this.small = bits(tables);
        this.covered = bits(tables);
        this.worlds = new Worlds(lattice, this::cost);
        for (int table = 0; table < tables; table++) {
            count(table);
            hideSmall(table);
        }
        close();
    }

    private static BitSet[] bits(int tables) {
        return Stream.generate(BitSet::new).limit(tables).toArray(BitSet[]::new);
    }

    /** Whether a cell stays hidden. */
    boolean hides(Lattice.Filter filter, int row, int column) {
        var table = lattice.filters().indexOf(filter);
        return table >= 0 && hidden[table].get(row * columns + column);
    }

    /** Whether a cell counts so few people that it must not be known. */
    boolean isSmall(Lattice.Filter filter, int row, int column) {
        return small[lattice.filters().indexOf(filter)].get(row * columns + column);
    }

    private void count(int table) {
        lattice.members(table).stream()
                .mapToObj(lattice.strata()::get)
                .flatMap(stratum -> stratum.people().entrySet().stream())
                .forEach(some -> {
                    var profile = some.getKey();
                    for (int row = 0; row < rows; row++) {
                        rowTotals[table][row] += profile.hasRow(row) ? some.getValue() : 0;
                        for (int column = 0; column < columns; column++) {
                            cells[table][row * columns + column] += profile.isIn(row, column) ? some.getValue() : 0;
                        }
                    }
                    for (int column = 0; column < columns; column++) {
                        columnTotals[table][column] += profile.hasColumn(column) ? some.getValue() : 0;
                    }
                });
    }

    private void hideSmall(int table) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                var cell = row * columns + column;
                var n = cells[table][cell];
                var inRow = rowTotals[table][row];
                var inColumn = columnTotals[table][column];
                if (isFew(n) || (severalColumns && isFew(inRow - n)) || (severalRows && isFew(inColumn - n))) {
                    small[table].set(cell);
                    hidden[table].set(cell);
                }
                if (isFew(inRow) || isFew(inColumn)) {
                    hidden[table].set(cell);
                }
            }
        }
    }

    private boolean isFew(long n) {
        return n > 0 && n < minimum;
    }

    private void close() {
        var changed = true;
        while (changed) {
            changed = false;
            for (int table : largestFirst()) {
                changed |= coverSmall(table) | closeTable(table);
            }
            for (var line : lattice.lines()) {
                changed |= closeSum(line);
            }
        }
    }

    private List<Integer> largestFirst() {
        return IntStream.range(0, cells.length)
                .boxed()
                .sorted(Comparator.comparingInt(
                        table -> -lattice.filters().get(table).weight()))
                .toList();
    }

    /** Finds a world for each small cell that has none yet, and hides what is different in it. */
    private boolean coverSmall(int table) {
        var before = hidden[table].cardinality();
        var changed = false;
        for (int cell = small[table].nextSetBit(0); cell >= 0; cell = small[table].nextSetBit(cell + 1)) {
            if (!covered[table].get(cell)) {
                covered[table].set(cell);
                var world = worlds.cheapest(table, cell / columns, cell % columns);
                changed |= world.isPresent() && hide(world.get());
            }
        }
        return changed || hidden[table].cardinality() > before;
    }

    private boolean hide(World world) {
        var changed = false;
        for (int table = 0; table < cells.length; table++) {
            for (int cell = 0; cell < rows * columns; cell++) {
                if (world.changes(table, cell / columns, cell % columns)) {
                    changed |= !hidden[table].get(cell);
                    hidden[table].set(cell);
                    covered[table].set(cell);
                }
            }
        }
        return changed;
    }

    /** How much would be lost by hiding what is different in a world. */
    private long cost(World world) {
        var cost = 0L;
        for (int table = 0; table < cells.length; table++) {
            if (world.changes()[table] != 0) {
                var weight = lattice.filters().get(table).weight();
                for (int row = 0; row < rows; row++) {
                    for (int column = 0; column < columns; column++) {
                        var cell = row * columns + column;
                        if (world.changes(table, row, column) && !hidden[table].get(cell)) {
                            cost += cells[table][cell] > 0 ? 2L * weight : weight;
                        }
                    }
                }
            }
        }
        return cost;
    }

    private boolean closeTable(int table) {
        var changed = false;
        for (int row = 0; row < rows && !severalColumns; row++) {
            var first = row * columns;
            changed |= closeLine(
                    table, IntStream.range(first, first + columns).boxed().toList());
        }
        for (int column = 0; column < columns && !severalRows; column++) {
            var of = column;
            changed |= closeLine(
                    table,
                    IntStream.range(0, rows).mapToObj(row -> row * columns + of).toList());
        }
        return changed;
    }

    private boolean closeLine(int table, List<Integer> line) {
        var changed = false;
        while (isFew(line.stream()
                .filter(hidden[table]::get)
                .mapToLong(cell -> cells[table][cell])
                .sum())) {
            var next = line.stream()
                    .filter(cell -> !hidden[table].get(cell) && cells[table][cell] > 0)
                    .min(Comparator.comparingLong(cell -> cells[table][cell]));
            if (next.isEmpty()) {
                return changed;
            }
            hidden[table].set(next.get());
            changed = true;
        }
        return changed;
    }

    /** The parts of a sum of tables, cell by cell; the sum itself is hidden last. */
    private boolean closeSum(Lattice.Line line) {
        var changed = false;
        for (int cell = 0; cell < rows * columns; cell++) {
            var at = cell;
            while (!hidden[line.sum()].get(at)
                    && isFew(line.parts().stream()
                            .filter(part -> hidden[part].get(at))
                            .mapToLong(part -> cells[part][at])
                            .sum())) {
                Optional<Integer> next = line.parts().stream()
                        .filter(part -> !hidden[part].get(at) && cells[part][at] > 0)
                        .min(Comparator.comparingLong(part -> cells[part][at]));
                hidden[next.orElse(line.sum())].set(at);
                changed = true;
            }
        }
        return changed;
    }
}
