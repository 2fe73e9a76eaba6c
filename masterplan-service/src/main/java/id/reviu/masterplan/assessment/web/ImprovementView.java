package id.reviu.masterplan.assessment.web;

import id.reviu.masterplan.assessment.Improvement;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the index moved since the year before.
 *
 * @param since last year's assessment
 * @param index last year's
 */
record ImprovementView(UUID since, int year, BigDecimal index, BigDecimal difference) {

    static @Nullable ImprovementView of(@Nullable Improvement improvement) {
        return improvement == null
                ? null
                : new ImprovementView(
                        improvement.since().value(), improvement.year(), improvement.index(), improvement.difference());
    }
}
