package id.reviu.survey.questionnaire;

import id.reviu.survey.questionnaire.Difference.Change;
import id.reviu.survey.questionnaire.Difference.Deed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lays two versions of a questionnaire side by side, question by question by their stable names. */
final class Differences {

    /**
     * A page or item where it stands.
     *
     * @param around the name of the group or page that it is in
     */
    private record Placed(
            String name, String kind, Text label, String page, String around, Map<String, String> facts) {}

    private final Map<String, Placed> before;
    private final Map<String, Placed> after;
    private final Set<String> moved;

    private Differences(Definition before, Definition after) {
        this.before = placed(before);
        this.after = placed(after);
        this.moved = moved(List.copyOf(this.before.values()), List.copyOf(this.after.values()));
    }

    /** Everything that differs: in the order of the later version, what is gone at its end. */
    static List<Difference> between(Definition before, Definition after) {
        return new Differences(before, after).all();
    }

    private List<Difference> all() {
        var differences = new ArrayList<Difference>();
        after.forEach((key, now) -> {
            var then = before.get(key);
            if (then == null) {
                differences.add(difference(now, Deed.ADDED, List.of()));
            } else {
                var changes = changes(then, now, moved.contains(key));
                if (!changes.isEmpty()) {
                    differences.add(difference(now, Deed.CHANGED, changes));
                }
            }
        });
        before.forEach((key, then) -> {
            if (!after.containsKey(key)) {
                differences.add(difference(then, Deed.REMOVED, List.of()));
            }
        });
        return differences;
    }

    private static Difference difference(Placed thing, Deed deed, List<Change> changes) {
        return new Difference(thing.name(), thing.kind(), deed, thing.label(), thing.page(), changes);
    }

    private static List<Change> changes(Placed then, Placed now, boolean moved) {
        var changes = new ArrayList<Change>();
        var parts = new LinkedHashSet<>(now.facts().keySet());
        parts.addAll(then.facts().keySet());
        for (var part : parts) {
            var was = then.facts().get(part);
            var is = now.facts().get(part);
            if (!Objects.equals(was, is)) {
                changes.add(new Change(part, was, is));
            }
        }
        if (!then.around().equals(now.around())) {
            changes.add(new Change("position", then.around(), now.around()));
        } else if (moved) {
            changes.add(new Change("position", null, null));
        }
        return changes;
    }

    private static Map<String, Placed> placed(Definition definition) {
        var things = new LinkedHashMap<String, Placed>();
        things.put("", new Placed("", "questionnaire", definition.title(), "", "", Facts.of(definition)));
        for (var page : definition.pages()) {
            var name = page.name();
            things.putIfAbsent("page " + name, new Placed(name, "page", page.title(), name, "", Facts.of(page)));
            place(page.items(), name, name, things);
        }
        return things;
    }

    private static void place(List<Item> items, String page, String around, Map<String, Placed> things) {
        for (var item : items) {
            things.putIfAbsent(
                    item.name(),
                    new Placed(item.name(), Kinds.of(item), item.head().label(), page, around, Facts.of(item)));
            switch (item) {
                case Item.Group group -> place(group.items(), page, group.name(), things);
                case Item.Repeat repeat -> place(repeat.items(), page, repeat.name(), things);
                default -> {}
            }
        }
    }

    /** The keys of what changed its place among its own: as few as can explain the new order. */
    private static Set<String> moved(List<Placed> before, List<Placed> after) {
        var then = new HashMap<String, Integer>();
        before.forEach(thing -> then.put(key(thing), then.size()));
        var byPlace = new LinkedHashMap<String, List<Placed>>();
        after.stream()
                .filter(thing -> then.containsKey(key(thing)))
                .forEach(thing -> byPlace.computeIfAbsent(thing.around(), _ -> new ArrayList<>())
                        .add(thing));
        var moved = new HashSet<String>();
        for (var siblings : byPlace.values()) {
            var places = siblings.stream()
                    .map(thing -> then.getOrDefault(key(thing), 0))
                    .toList();
            var staying = longestRise(places);
            for (int i = 0; i < siblings.size(); i++) {
                if (!staying.contains(i)) {
                    moved.add(key(siblings.get(i)));
                }
            }
        }
        return moved;
    }

    private static String key(Placed thing) {
        return thing.kind().equals("page") ? "page " + thing.name() : thing.name();
    }

    /** The indexes of the longest sequence of values that only rise. */
    private static Set<Integer> longestRise(List<Integer> values) {
        var ends = new ArrayList<Integer>();
        var previous = new int[values.size()];
        for (int i = 0; i < values.size(); i++) {
            var at = 0;
            while (at < ends.size() && values.get(ends.get(at)) < values.get(i)) {
                at++;
            }
            previous[i] = at == 0 ? -1 : ends.get(at - 1);
            if (at == ends.size()) {
                ends.add(i);
            } else {
                ends.set(at, i);
            }
        }
        var rise = new HashSet<Integer>();
        for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = previous[i]) {
            rise.add(i);
        }
        return rise;
    }
}
