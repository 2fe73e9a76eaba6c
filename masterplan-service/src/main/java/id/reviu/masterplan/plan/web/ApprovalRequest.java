package id.reviu.masterplan.plan.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.plan.Approval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an approval states.
 *
 * @param decision needed when the version takes the place of one in force
 * @param validFrom the first day the version holds, today at the latest; today when left out
 */
record ApprovalRequest(
        @Nullable DecisionRequest decision, @Nullable LocalDate validFrom) {

    static Approval read(@Nullable ApprovalRequest request) {
        if (request == null) {
            return Approval.PLAIN;
        }
        var faults = new Faults();
        var decision = request.decision == null ? null : request.decision.read("/decision", faults);
        var from = request.validFrom == null ? null : faults.day("/validFrom", request.validFrom);
        faults.refuse();
        return new Approval(decision, from);
    }
}
