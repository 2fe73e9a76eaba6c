package id.reviu.masterplan.amendment;

import java.util.UUID;

/** Names an amendment. */
public record AmendmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
