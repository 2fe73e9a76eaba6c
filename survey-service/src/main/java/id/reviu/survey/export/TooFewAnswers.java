package id.reviu.survey.export;

import id.reviu.platform.problem.Refusal;

/** So few stakeholders answered that rows would show who they are. */
final class TooFewAnswers extends Refusal {

    TooFewAnswers(int minimum) {
        super(Kind.CONFLICT, "export-too-few", minimum);
    }
}
