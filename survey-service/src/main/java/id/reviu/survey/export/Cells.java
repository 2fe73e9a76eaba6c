package id.reviu.survey.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much of who they are stakeholders' rows may tell. Groups smaller than the campaign's minimum are left out, and areas in
 * which fewer than that answered for a group are not told; and so that neither can be found by subtracting what is told from a
 * figure that is published, what is kept back is never fewer than the minimum either.
 */
final class Cells {

    /**
     * How many answered.
     *
     * @param group null where no group was said
     * @param area null where no area was said
     */
    record Cell(@Nullable String group, @Nullable String area, long count) {}

    private final Set<String> leftOut = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    private long told;

    private Cells() {}

    static Cells of(List<Cell> all, int minimum) {
        var found = new Cells();
        var byGroup = all.stream().collect(Collectors.groupingBy(cell -> key(cell.group())));
        var groups = new ArrayList<Cell>();
        byGroup.values().forEach(cells -> groups.add(new Cell(cells.getFirst().group(), null, sum(cells))));
        keptBack(groups, minimum).forEach(group -> found.leftOut.add(key(group.group())));
        byGroup.forEach((group, cells) -> {
            if (!found.leftOut.contains(group)) {
                found.told += sum(cells);
                keptBack(cells, minimum).forEach(cell -> found.hidden.add(key(cell.group()) + key(cell.area())));
            }
        });
        return found;
    }

    /** The smallest ones: all below the minimum and, if those are fewer than the minimum together, more until they are not. */
    private static List<Cell> keptBack(List<Cell> cells, int minimum) {
        var kept = new ArrayList<Cell>();
        var count = 0L;
        for (var cell :
                cells.stream().sorted(Comparator.comparingLong(Cell::count)).toList()) {
            if (cell.count() >= minimum && (count == 0 || count >= minimum)) {
                return kept;
            }
            kept.add(cell);
            count += cell.count();
        }
        return kept;
    }

    private static long sum(List<Cell> cells) {
        return cells.stream().mapToLong(Cell::count).sum();
    }

    /** One that no code of a group or an area can be mistaken for. */
    private static String key(@Nullable String code) {
        return code == null ? "\t" : "\t" + code;
    }

    /** How many rows are told. */
    long told() {
        return told;
    }

    boolean leavesOut(@Nullable String group) {
        return leftOut.contains(key(group));
    }

    boolean hidesArea(@Nullable String group, @Nullable String area) {
        return hidden.contains(key(group) + key(area));
    }
}
