package id.reviu.masterplan.evaluation;

import id.reviu.masterplan.input.Faults;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the national evaluators published.
 *
 * @param index as published, which differs from the weighted components where those are rounded
 * @param components in the evaluators' order; empty where only the index is known
 * @param dimensions in the evaluators' order; empty where only the index is known
 */
public record EvaluationResult(BigDecimal index, List<Component> components, List<DimensionValue> dimensions) {

    public EvaluationResult {
        components = List.copyOf(components);
        dimensions = List.copyOf(dimensions);
    }

    void check(Predicate<String> isDimension, Faults faults) {
        faults.when(index.signum() < 0, "/index", "negative");
        faults.unique("/components", components, "/name", Component::name);
        for (var i = 0; i < components.size(); i++) {
            faults.when(components.get(i).value().signum() < 0, "/components/" + i + "/value", "negative");
        }
        faults.unique("/dimensions", dimensions, "/dimension", DimensionValue::dimension);
        for (var i = 0; i < dimensions.size(); i++) {
            var dimension = dimensions.get(i);
            var place = "/dimensions/" + i;
            faults.when(dimension.value().signum() < 0, place + "/value", "negative");
            faults.when(
                    !isDimension.test(dimension.dimension()),
                    place + "/dimension",
                    "unknown-dimension",
                    dimension.dimension());
        }
    }
}
