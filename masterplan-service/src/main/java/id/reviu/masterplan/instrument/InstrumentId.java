package id.reviu.masterplan.instrument;

import java.util.UUID;

/** Names one number of an instrument. */
public record InstrumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
