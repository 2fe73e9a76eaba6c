package id.reviu.reporting.statement;

import id.reviu.platform.problem.Refusal;

/** No figure has that path. */
final class NoSuchFigure extends Refusal {

    private static final int LONGEST = 200;

    NoSuchFigure(String path) {
        super(Kind.NOT_FOUND, "no-such-figure", path.substring(0, Math.min(path.length(), LONGEST)));
    }
}
