package id.reviu.masterplan.instrument;

import id.reviu.masterplan.input.Faults;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether nodes form a tree. */
final class Shape {

    private Shape() {}

    static void check(List<Node> nodes, Faults faults) {
        faults.when(nodes.isEmpty(), "/nodes", "required");
        faults.unique("/nodes", nodes, "/code", Node::code);
        Map<String, @Nullable String> parents = new HashMap<>();
        nodes.forEach(node -> parents.put(node.code(), node.parent()));
        var above = nodes.stream().map(Node::parent).collect(Collectors.toSet());
        for (var i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var parent = node.parent();
            var place = "/nodes/" + i;
            if (parent != null) {
                faults.when(!parents.containsKey(parent), place + "/parent", "unknown-parent", parent);
            }
            faults.when(circles(node.code(), parents), place + "/parent", "cycle", node.code());
            faults.when(node.scale() != null && above.contains(node.code()), place + "/scale", "scale-not-on-leaf");
        }
    }

    private static boolean circles(String code, Map<String, @Nullable String> parents) {
        var seen = new HashSet<String>();
        for (var at = parents.get(code); at != null && seen.add(at); at = parents.get(at)) {
            if (at.equals(code)) {
                return true;
            }
        }
        return false;
    }
}
