package id.reviu.masterplan.finding;

import java.util.UUID;

/** Names a finding. */
public record FindingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
