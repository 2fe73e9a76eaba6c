package id.reviu.masterplan.programme;

import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes are wanted.
 *
 * @param plan of this plan version only; null for the version of each plan that counts
 * @param opd of this accountable OPD only
 */
public record ProgrammeFilter(
        @Nullable PlanId plan, @Nullable OpdCode opd) {}
