package id.reviu.survey.questionnaire;

import id.reviu.survey.expression.Expression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The pages and items of a definition with their conditions, each knowing where it stands and what it depends on. Built
 * once for a version and shared by all its answers.
 */
final class Logic {

    /**
     * A page or an item.
     *
     * @param number its index in the order of the questionnaire
     * @param parent number of the page or group around it; -1 for a page
     * @param repeat number of the repeat around it; -1 outside
     * @param item null for a page
     * @param pointer JSON pointer into the definition
     * @param condition the source of {@code visibleWhen}
     */
    record Node(
            int number,
            int parent,
            int repeat,
            String name,
            @Nullable Item item,
            String pointer,
            @Nullable String condition,
            @Nullable Expression visibleWhen,
            @Nullable Expression validWhen,
            @Nullable Expression calculation) {

        /** The names that whether it is shown, and what it is worth, depend on. */
        Set<String> references() {
            var names = new HashSet<String>();
            if (visibleWhen != null) {
                names.addAll(visibleWhen.references());
            }
            if (calculation != null) {
                names.addAll(calculation.references());
            }
            return names;
        }
    }

    /** What a name in an expression means: a question, or a row of a grid. */
    record Reference(Node node, @Nullable String row) {}

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Reference> names = new HashMap<>();
    private final Function<String, @Nullable Expression> parser;

    /** @param parser null for what it cannot read, which then counts as no condition */
    private Logic(Function<String, @Nullable Expression> parser) {
        this.parser = parser;
    }

    static Logic of(Definition definition, Function<String, @Nullable Expression> parser) {
        var logic = new Logic(parser);
        for (int i = 0; i < definition.pages().size(); i++) {
            logic.add(definition.pages().get(i), "/pages/" + i);
        }
        return logic;
    }

    private void add(FormPage page, String pointer) {
        var node = new Node(
                nodes.size(),
                -1,
                -1,
                page.name(),
                null,
                pointer,
                page.visibleWhen(),
                parse(page.visibleWhen()),
                null,
                null);
        nodes.add(node);
        addAll(page.items(), node, -1, pointer);
    }

    private void addAll(List<Item> items, Node parent, int repeat, String pointer) {
        for (int i = 0; i < items.size(); i++) {
            add(items.get(i), parent, repeat, pointer + "/items/" + i);
        }
    }

    private void add(Item item, Node parent, int repeat, String pointer) {
        var calculation = item instanceof Item.Calculated calculated ? parse(calculated.expression()) : null;
        var head = item.head();
        var node = new Node(
                nodes.size(),
                parent.number(),
                repeat,
                item.name(),
                item,
                pointer,
                head.visibleWhen(),
                parse(head.visibleWhen()),
                parse(head.validWhen()),
                calculation);
        nodes.add(node);
        switch (item) {
            case Item.Group group -> addAll(group.items(), node, repeat, pointer);
            case Item.Repeat repeated -> {
                name(item.name(), node, null);
                addAll(repeated.items(), node, node.number(), pointer);
            }
            case Item.Grid grid -> {
                name(item.name(), node, null);
                grid.rows().forEach(row -> name(row.name(), node, row.name()));
            }
            case Item.Note _ -> {}
            default -> name(item.name(), node, null);
        }
    }

    private void name(String name, Node node, @Nullable String row) {
        names.putIfAbsent(name, new Reference(node, row));
    }

    private @Nullable Expression parse(@Nullable String source) {
        return source == null ? null : parser.apply(source);
    }

    List<Node> nodes() {
        return nodes;
    }

    @Nullable
    Reference find(String name) {
        return names.get(name);
    }

    /** The nodes a node must wait for: what it stands in, and what its conditions read. */
    private List<Node> needs(Node node) {
        var needs = new ArrayList<Node>();
        if (node.parent() >= 0) {
            needs.add(nodes.get(node.parent()));
        }
        for (var name : node.references()) {
            var reference = names.get(name);
            if (reference != null) {
                needs.add(reference.node());
            }
        }
        return needs;
    }

    /**
     * Everything in an order in which each stands after what it depends on.
     *
     * @param cycles gets the nodes that wait for each other, or for such; they come last in the order
     */
    List<Node> inOrderOfNeed(List<Node> cycles) {
        var waiting = new int[nodes.size()];
        var followers = new HashMap<Integer, List<Node>>();
        for (var node : nodes) {
            for (var need : needs(node)) {
                waiting[node.number()]++;
                followers.computeIfAbsent(need.number(), _ -> new ArrayList<>()).add(node);
            }
        }
        var ready = new ArrayDeque<Node>();
        nodes.stream().filter(node -> waiting[node.number()] == 0).forEach(ready::add);
        var order = new ArrayList<Node>(nodes.size());
        while (!ready.isEmpty()) {
            var node = ready.poll();
            order.add(node);
            for (var follower : followers.getOrDefault(node.number(), List.of())) {
                if (--waiting[follower.number()] == 0) {
                    ready.add(follower);
                }
            }
        }
        nodes.stream().filter(node -> waiting[node.number()] > 0).forEach(cycles::add);
        order.addAll(cycles);
        return order;
    }

    /** A way from a node that waits for itself back to it; empty when it only waits for such a circle. */
    List<Node> circleThrough(Node start) {
        var cameFrom = new HashMap<Integer, Node>();
        var queue = new ArrayDeque<Node>(List.of(start));
        while (!queue.isEmpty()) {
            var node = queue.poll();
            for (var need : needs(node)) {
                if (need.number() == start.number()) {
                    return path(node, start, cameFrom);
                }
                if (cameFrom.putIfAbsent(need.number(), node) == null) {
                    queue.add(need);
                }
            }
        }
        return List.of();
    }

    private static List<Node> path(Node end, Node start, Map<Integer, Node> cameFrom) {
        var path = new ArrayList<Node>();
        for (Node node = end; node != null && node.number() != start.number(); node = cameFrom.get(node.number())) {
            path.addFirst(node);
        }
        path.addFirst(start);
        path.addLast(start);
        return path;
    }
}
