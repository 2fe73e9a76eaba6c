package id.reviu.masterplan.meeting;

import java.util.UUID;

/** Names a meeting. */
public record MeetingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
