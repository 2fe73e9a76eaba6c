package id.reviu.survey.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which names need which others, and so the order in which they can be worked out. */
public final class Dependencies {

    private final List<String> order = new ArrayList<>();
    private final Optional<List<String>> cycle;

    private Dependencies(Map<String, ? extends Collection<String>> uses) {
        cycle = walk(uses);
    }

    /** Between calculations: each name with the expression that yields it. */
    public static Dependencies of(Map<String, Expression> expressions) {
        var uses = new LinkedHashMap<String, Set<String>>();
        expressions.forEach((name, expression) -> uses.put(name, expression.references()));
        return new Dependencies(uses);
    }

    /** Between names that use others for more than one reason, such as a calculation and a condition. */
    public static Dependencies between(Map<String, ? extends Collection<String>> uses) {
        return new Dependencies(uses);
    }

    /** The first cycle found: each name uses the next, the last one uses the first. */
    public Optional<List<String>> cycle() {
        return cycle;
    }

    /** All the map's keys, each after those it uses; complete only when there is no cycle. */
    public List<String> order() {
        return List.copyOf(order);
    }

    /** Goes down iteratively, for a questionnaire may hold thousands of names in one line of dependence. */
    private Optional<List<String>> walk(Map<String, ? extends Collection<String>> uses) {
        var done = new HashSet<String>();
        var path = new LinkedHashSet<String>();
        var open = new ArrayDeque<Iterator<String>>();
        open.push(uses.keySet().iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                if (!path.isEmpty()) {
                    var name = path.removeLast();
                    done.add(name);
                    order.add(name);
                }
                continue;
            }
            var name = open.peek().next();
            if (path.contains(name)) {
                return Optional.of(
                        path.stream().dropWhile(each -> !each.equals(name)).toList());
            }
            var used = uses.get(name);
            if (used != null && !done.contains(name)) {
                path.add(name);
                open.push(used.iterator());
            }
        }
        return Optional.empty();
    }
}
