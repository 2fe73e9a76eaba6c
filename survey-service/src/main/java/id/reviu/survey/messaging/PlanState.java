package id.reviu.survey.messaging;

import id.reviu.survey.reference.PlanVersion;
import java.util.UUID;

/** What this service reads of {@code reviu.plan.v1}. */
record PlanState(UUID id, long version, String code, int number, String status) {

    static final String TOPIC = "reviu.plan.v1";

    PlanVersion plan() {
        return new PlanVersion(id, version, code, number, status);
    }
}
