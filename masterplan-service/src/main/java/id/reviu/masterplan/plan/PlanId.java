package id.reviu.masterplan.plan;

import java.util.UUID;

/** Names one version of a plan. */
public record PlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
