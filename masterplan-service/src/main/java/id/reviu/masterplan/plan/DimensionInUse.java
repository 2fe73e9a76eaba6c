package id.reviu.masterplan.plan;

import id.reviu.platform.problem.Refusal;
import java.util.List;

/** Programmes or indicators of the plan still belong to dimensions that were left out. */
final class DimensionInUse extends Refusal {

    DimensionInUse(List<String> codes) {
        super(Kind.CONFLICT, "dimension-in-use", String.join(", ", codes));
    }
}
