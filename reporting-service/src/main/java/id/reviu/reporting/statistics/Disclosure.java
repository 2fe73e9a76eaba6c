package id.reviu.reporting.statistics;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * With how much of their place people are counted, so that no figure by group and area, no difference and no other sum of
 * figures is about fewer than the minimum.
 *
 * <p>Everybody belongs to one class: with group and area, with the group alone, or with neither. Each class holds nobody or at
 * least the minimum, in each state. Where a group and an area have too few people in common, these are counted without their
 * area; where that is still too few, the next smallest class joins them. A figure is a sum over whole classes. So whatever is
 * computed from figures is a sum over whole classes too, and those of one class cannot be told apart by anything shown.
 */
public final class Disclosure {

    /** Stands for the sum over all groups or areas. */
    public static final String ALL = "*";

    /** A group and an area; either may be {@link #ALL}. */
    public record Cell(String group, String area) {}

    /** How many people there are in each state that figures tell apart. */
    public record Heads(long waiting, long verified) {

        static final Heads NOBODY = new Heads(0, 0);

        public Heads plus(Heads other) {
            return new Heads(waiting + other.waiting, verified + other.verified);
        }

        public long all() {
            return waiting + verified;
        }

        boolean isFew(int minimum) {
            return few(waiting, minimum) || few(verified, minimum);
        }

        private static boolean few(long n, int minimum) {
            return n > 0 && n < minimum;
        }
    }

    private enum Detail {
        PLACE,
        GROUP,
        NOTHING
    }

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::group).thenComparing(Cell::area);

    private final Map<Cell, Heads> people = new TreeMap<>(ORDER);
    private final Map<Cell, Detail> details = new TreeMap<>(ORDER);
    private final int minimum;
    private final boolean tooFew;
    private final boolean byState;

    /**
     * Makes the classes of people.
     *
     * @param people how many there are by group and area, without the sums
     * @param minimum fewest people a figure may be about
     */
    public Disclosure(Map<Cell, Heads> people, int minimum) {
        this(people, minimum, Map.of(), true);
    }

    private Disclosure(Map<Cell, Heads> people, int minimum, Map<Cell, Detail> atMost, boolean byState) {
        this.minimum = minimum;
        var total = people.values().stream().reduce(Heads.NOBODY, Heads::plus);
        this.tooFew = Heads.few(total.all(), minimum);
        this.byState = byState && !total.isFew(minimum);
        people.forEach((cell, heads) -> {
            if (heads.all() > 0) {
                this.people.put(cell, this.byState ? heads : new Heads(heads.all(), 0));
                details.put(cell, atMost.getOrDefault(cell, Detail.PLACE));
            }
        });
        if (!tooFew) {
            new TreeSet<>(this.people.keySet().stream().map(Cell::group).toList()).forEach(this::joinWithin);
            joinAcross();
        }
    }

    /** The classes of some of these people, made of whole classes of all of them. */
    public Disclosure among(Map<Cell, Heads> some) {
        return new Disclosure(some, minimum, details, byState && !tooFew);
    }

    /** Areas of a group with too few people give them up, and the next smallest ones until those without area are enough. */
    private void joinWithin(String group) {
        Predicate<Cell> own = cell -> cell.group().equals(group);
        with(Detail.PLACE)
                .filter(own)
                .filter(cell -> heads(cell).isFew(minimum))
                .toList()
                .forEach(cell -> details.put(cell, Detail.GROUP));
        while (sum(with(Detail.GROUP).filter(own)).isFew(minimum)) {
            var next = with(Detail.PLACE)
                    .filter(own)
                    .min(Comparator.comparingLong(cell -> heads(cell).all()));
            if (next.isEmpty()) {
                with(Detail.GROUP).filter(own).toList().forEach(cell -> details.put(cell, Detail.NOTHING));
                return;
            }
            details.put(next.get(), Detail.GROUP);
        }
    }

    /** The smallest class joins those without any place until they are enough. */
    private void joinAcross() {
        while (sum(with(Detail.NOTHING)).isFew(minimum)) {
            classes()
                    .min(Comparator.comparingLong(one -> sum(one.stream()).all()))
                    .ifPresent(smallest -> smallest.forEach(cell -> details.put(cell, Detail.NOTHING)));
        }
    }

    private Stream<Set<Cell>> classes() {
        var withoutArea = new TreeMap<String, Set<Cell>>();
        with(Detail.GROUP)
                .forEach(cell -> withoutArea
                        .computeIfAbsent(cell.group(), group -> new TreeSet<>(ORDER))
                        .add(cell));
        return Stream.concat(with(Detail.PLACE).map(Set::of), withoutArea.values().stream());
    }

    private Stream<Cell> with(Detail detail) {
        return details.keySet().stream().filter(cell -> details.get(cell) == detail);
    }

    private Heads sum(Stream<Cell> cells) {
        return cells.map(this::heads).reduce(Heads.NOBODY, Heads::plus);
    }

    private Heads heads(Cell cell) {
        return people.getOrDefault(cell, Heads.NOBODY);
    }

    /** Whether figures of the verified alone may be told from those of all. */
    public boolean tellsStatesApart() {
        return byState;
    }

    /** Whether a figure about these people stays hidden; figures about nobody do not. */
    public boolean hides(String group, String area) {
        var asked = people.keySet().stream()
                .filter(cell -> matches(cell, group, area))
                .toList();
        return !asked.isEmpty() && (tooFew || asked.stream().noneMatch(cell -> counts(cell, group, area)));
    }

    /** The places whose people are not in the figure about these people, since they are counted without what is asked for. */
    public Set<Cell> leftOut(String group, String area) {
        var left = new HashSet<Cell>();
        people.keySet().stream()
                .filter(cell -> matches(cell, group, area) && !counts(cell, group, area))
                .forEach(left::add);
        return left;
    }

    /** Under which place people are counted: {@link #ALL} stands for what is not told. */
    public Cell shownAs(Cell cell) {
        return switch (details.getOrDefault(cell, Detail.NOTHING)) {
            case PLACE -> cell;
            case GROUP -> new Cell(cell.group(), ALL);
            case NOTHING -> new Cell(ALL, ALL);
        };
    }

    private static boolean matches(Cell cell, String group, String area) {
        return (group.equals(ALL) || group.equals(cell.group())) && (area.equals(ALL) || area.equals(cell.area()));
    }

    private boolean counts(Cell cell, String group, String area) {
        var shown = shownAs(cell);
        return (group.equals(ALL) || group.equals(shown.group())) && (area.equals(ALL) || area.equals(shown.area()));
    }
}
