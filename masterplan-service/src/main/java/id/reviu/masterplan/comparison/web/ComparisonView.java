package id.reviu.masterplan.comparison.web;

import id.reviu.masterplan.comparison.Comparison;
import id.reviu.masterplan.comparison.PartDifference;
import id.reviu.masterplan.comparison.TargetDifference;
import java.util.List;

/** What changed from one plan version to another. */
record ComparisonView(
        ComparedVersion before,
        ComparedVersion after,
        List<PartDifference> dimensions,
        List<PartDifference> programmes,
        List<PartDifference> indicators,
        List<TargetDifference> targets) {

    static ComparisonView of(Comparison comparison) {
        return new ComparisonView(
                ComparedVersion.of(comparison.before()),
                ComparedVersion.of(comparison.after()),
                comparison.dimensions(),
                comparison.programmes(),
                comparison.indicators(),
                comparison.targets());
    }
}
