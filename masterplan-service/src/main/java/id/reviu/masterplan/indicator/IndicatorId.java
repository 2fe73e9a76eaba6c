package id.reviu.masterplan.indicator;

import java.util.UUID;

/** Names an indicator. */
public record IndicatorId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
