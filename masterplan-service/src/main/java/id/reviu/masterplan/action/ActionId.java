package id.reviu.masterplan.action;

import java.util.UUID;

/** Names an action item. */
public record ActionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
