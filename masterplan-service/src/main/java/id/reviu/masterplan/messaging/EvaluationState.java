package id.reviu.masterplan.messaging;

import id.reviu.masterplan.evaluation.Component;
import id.reviu.masterplan.evaluation.DimensionValue;
import id.reviu.masterplan.evaluation.Evaluation;
import id.reviu.platform.identity.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A national evaluation on {@code reviu.evaluation.v1}; its id is the year. */
record EvaluationState(
        String id,
        long version,
        String action,
        Actor actor,
        Instant at,
        int year,
        BigDecimal index,
        List<Component> components,
        List<DimensionValue> dimensions) {

    static final String TOPIC = "reviu.evaluation.v1";

    static EvaluationState of(Evaluation evaluation) {
        var result = evaluation.result();
        var last = evaluation.last();
        return new EvaluationState(
                String.valueOf(evaluation.year()),
                last.version(),
                last.action(),
                last.actor(),
                last.at(),
                evaluation.year(),
                result.index(),
                result.components(),
                result.dimensions());
    }
}
