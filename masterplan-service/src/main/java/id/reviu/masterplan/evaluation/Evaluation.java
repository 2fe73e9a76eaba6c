package id.reviu.masterplan.evaluation;

import id.reviu.masterplan.change.Change;

/** The city's result in the yearly national Smart City evaluation. */
public record Evaluation(int year, EvaluationResult result, Change last) {

    Evaluation with(EvaluationResult corrected, Change change) {
        return new Evaluation(year, corrected, change);
    }
}
