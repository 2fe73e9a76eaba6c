package id.reviu.reporting.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which figures of a breakdown by group and area stay hidden, so that none is about fewer people than the minimum, and none
 * can be found by subtracting shown ones from a shown sum.
 *
 * <p>The table is closed under its sums: every line (the cells of a group and their sum, the cells of an area and their sum,
 * and the sums themselves with the grand total) hides either nothing or at least two entries that count the minimum together.
 * Where a line hides too little, the next smallest entry is hidden too, until all lines hold. Nobody is not a person: an
 * entry of zero hides nothing and protects nothing.
 */
public final class Disclosure {

    /** Stands for the sum over all groups or areas. */
    public static final String ALL = "*";

    /** An entry of the table; a group or an area may be {@link #ALL}. */
    public record Cell(String group, String area) {}

    private final Map<Cell, Long> table =
            new TreeMap<>(Comparator.comparing(Cell::group).thenComparing(Cell::area));
    private final Set<Cell> hidden = new HashSet<>();
    private final int minimum;

    /**
     * Closes a table.
     *
     * @param people how many there are by group and area, without the sums
     * @param minimum fewest people a figure may be about
     */
    public Disclosure(Map<Cell, Long> people, int minimum) {
        this.minimum = minimum;
        people.forEach((cell, n) -> {
            table.merge(cell, n, Long::sum);
            table.merge(new Cell(cell.group(), ALL), n, Long::sum);
            table.merge(new Cell(ALL, cell.area()), n, Long::sum);
            table.merge(new Cell(ALL, ALL), n, Long::sum);
        });
        table.forEach((cell, n) -> {
            if (n > 0 && n < minimum) {
                hidden.add(cell);
            }
        });
        close();
    }

    /** Whether a figure about these people stays hidden. */
    public boolean hides(String group, String area) {
        return hidden.contains(new Cell(group, area));
    }

    private void close() {
        var lines = lines();
        var changed = true;
        while (changed) {
            changed = false;
            for (var line : lines) {
                changed |= protect(line);
            }
        }
    }

    private boolean protect(List<Cell> line) {
        var missing = line.stream().filter(hidden::contains).toList();
        if (missing.isEmpty()) {
            return false;
        }
        var together = missing.stream().mapToLong(this::people).sum();
        if (missing.size() > 1 && together >= minimum) {
            return false;
        }
        var next = line.stream()
                .filter(cell -> people(cell) > 0 && !hidden.contains(cell))
                .min(Comparator.comparingLong(this::people));
        next.ifPresent(hidden::add);
        return next.isPresent();
    }

    private long people(Cell cell) {
        return table.getOrDefault(cell, 0L);
    }

    /** The parts of every sum, then the sum: an entry hidden last is the sum itself. */
    private List<List<Cell>> lines() {
        var groups = new TreeSet<String>();
        var areas = new TreeSet<String>();
        table.keySet().forEach(cell -> {
            groups.add(cell.group());
            areas.add(cell.area());
        });
        var lines = new ArrayList<List<Cell>>();
        groups.forEach(group -> lines.add(table.keySet().stream()
                .filter(cell -> cell.group().equals(group))
                .toList()));
        areas.forEach(area -> lines.add(
                table.keySet().stream().filter(cell -> cell.area().equals(area)).toList()));
        return lines;
    }
}
