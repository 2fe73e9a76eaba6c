package id.reviu.masterplan.evaluation;

/** A year's result was recorded or corrected. */
public record EvaluationChanged(Evaluation evaluation) {}
