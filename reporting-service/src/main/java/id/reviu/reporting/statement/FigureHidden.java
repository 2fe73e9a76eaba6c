package id.reviu.reporting.statement;

import id.reviu.platform.problem.Refusal;

/** The figure is about too few people to be shown. */
final class FigureHidden extends Refusal {

    FigureHidden() {
        super(Kind.CONFLICT, "figure-hidden");
    }
}
