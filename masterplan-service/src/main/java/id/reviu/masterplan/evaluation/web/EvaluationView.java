package id.reviu.masterplan.evaluation.web;

import id.reviu.masterplan.evaluation.Component;
import id.reviu.masterplan.evaluation.DimensionValue;
import id.reviu.masterplan.evaluation.Evaluation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A year's evaluation as readers get it. */
record EvaluationView(
        int year,
        long version,
        BigDecimal index,
        List<Component> components,
        List<DimensionValue> dimensions,
        Instant changedAt) {

    static EvaluationView of(Evaluation evaluation) {
        var result = evaluation.result();
        return new EvaluationView(
                evaluation.year(),
                evaluation.last().version(),
                result.index(),
                result.components(),
                result.dimensions(),
                evaluation.last().at());
    }
}
