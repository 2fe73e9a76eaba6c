package id.reviu.masterplan.meeting;

import java.util.List;

/**
 * A meeting with what readers want to see beside it.
 *
 * @param invited the offices by name
 * @param mayLead whether the reader may change it
 */
public record MeetingEntry(Meeting meeting, List<Invited> invited, boolean mayLead) {

    public MeetingEntry {
        invited = List.copyOf(invited);
    }
}
