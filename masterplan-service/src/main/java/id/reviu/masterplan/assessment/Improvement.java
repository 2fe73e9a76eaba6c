package id.reviu.masterplan.assessment;

import java.math.BigDecimal;

/**
 * How far the index moved since the year before.
 *
 * @param since last year's final assessment of the same subject with the same instrument's code
 * @param index last year's
 * @param difference this year's index less last year's
 */
public record Improvement(AssessmentId since, int year, BigDecimal index, BigDecimal difference) {}
