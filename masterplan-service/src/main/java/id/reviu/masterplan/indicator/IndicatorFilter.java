package id.reviu.masterplan.indicator;

import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators are wanted.
 *
 * @param plan of this plan version only; null for the version of each plan that counts, and what belongs to none
 * @param opd of this OPD only
 */
public record IndicatorFilter(
        @Nullable PlanId plan, @Nullable OpdCode opd) {}
