package id.reviu.masterplan.comparison;

import id.reviu.masterplan.plan.Plan;
import java.util.List;

/**
 * What changed from one plan version to another.
 *
 * @param dimensions dimensions and sub-dimensions
 * @param targets also those of indicators that were added or dropped
 */
public record Comparison(
        Plan before,
        Plan after,
        List<PartDifference> dimensions,
        List<PartDifference> programmes,
        List<PartDifference> indicators,
        List<TargetDifference> targets) {}
