package id.reviu.reporting.report.document;

import id.reviu.reporting.survey.DimensionFigure;
import java.util.Comparator;
import java.util.Optional;

/** Where importance and performance lie furthest apart. */
final class Gaps {

    private Gaps() {}

    /** The dimension whose performance stays behind its importance the most. */
    static Optional<DimensionFigure> widest(AudienceResults results) {
        return results.dimensions().dimensions().stream()
                .filter(one -> one.gap() != null)
                .min(Comparator.comparing(DimensionFigure::gap, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** What an audience said of a dimension. */
    static Optional<DimensionFigure> of(AudienceResults results, String dimension) {
        return results.dimensions().dimensions().stream()
                .filter(one -> one.code().equals(dimension))
                .findFirst();
    }
}
