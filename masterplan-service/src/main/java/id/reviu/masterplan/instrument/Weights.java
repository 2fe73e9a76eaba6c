package id.reviu.masterplan.instrument;

import id.reviu.masterplan.input.Faults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether the weights of siblings add up, to the last digit. */
final class Weights {

    static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String TOP = "";

    private Weights() {}

    static void check(InstrumentFacts facts, Faults faults) {
        var before = faults.found().size();
        var nodes = facts.nodes();
        for (var i = 0; i < nodes.size(); i++) {
            var weight = nodes.get(i).weight();
            var place = "/nodes/" + i + "/weight";
            if (facts.weighting() == Weighting.EQUAL) {
                faults.when(weight != null, place, "weight-of-equals");
            } else {
                faults.when(weight == null, place, "required");
                faults.when(weight != null && weight.signum() <= 0, place, "weight-not-positive");
            }
        }
        if (facts.weighting() != Weighting.EQUAL && faults.found().size() == before) {
            checkSums(facts, faults);
        }
    }

    private static void checkSums(InstrumentFacts facts, Faults faults) {
        Map<String, List<Node>> below = new LinkedHashMap<>();
        for (var node : facts.nodes()) {
            below.computeIfAbsent(Objects.requireNonNullElse(node.parent(), TOP), parent -> new ArrayList<>())
                    .add(node);
        }
        below.forEach((parent, siblings) -> {
            var place = indexOf(facts.nodes(), parent);
            var sum = siblings.stream().map(Weights::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            var wanted = place == null || facts.weighting() == Weighting.PARENT
                    ? HUNDRED
                    : weight(facts.nodes().get(place));
            faults.when(
                    sum.compareTo(wanted) != 0,
                    place == null ? "/nodes" : "/nodes/" + place + "/weight",
                    place == null ? "weights-at-top" : "weights-below",
                    sum.toPlainString(),
                    wanted.toPlainString(),
                    parent);
        });
    }

    private static @Nullable Integer indexOf(List<Node> nodes, String code) {
        for (var i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).code().equals(code)) {
                return i;
            }
        }
        return null;
    }

    private static BigDecimal weight(Node node) {
        return Objects.requireNonNullElse(node.weight(), BigDecimal.ZERO);
    }
}
