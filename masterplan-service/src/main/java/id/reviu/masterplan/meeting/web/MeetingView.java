package id.reviu.masterplan.meeting.web;

import id.reviu.masterplan.calendar.CityDay;
import id.reviu.masterplan.meeting.AgendaItem;
import id.reviu.masterplan.meeting.Attendance;
import id.reviu.masterplan.meeting.Guest;
import id.reviu.masterplan.meeting.Invited;
import id.reviu.masterplan.meeting.MeetingEntry;
import id.reviu.masterplan.meeting.MeetingState;
import id.reviu.masterplan.meeting.Minutes;
import id.reviu.platform.identity.Actor;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as readers get it.
 *
 * @param zone by whose clocks the city tells the time
 * @param reason why it was called off
 * @param sequence how often those who were called had to look again
 * @param minutes every version the reader may see, the first one first
 * @param mayLead whether the reader may change it
 */
@Schema(name = "PlannedMeetingView")
record MeetingView(
        UUID id,
        long version,
        UUID review,
        String title,
        Instant startsAt,
        Instant endsAt,
        String zone,
        @Nullable String place,
        @Nullable String link,
        List<AgendaItem> agenda,
        List<Invited> opds,
        List<Guest> guests,

        @Schema(allowableValues = {"planned", "cancelled"}) MeetingState state,

        @Nullable String reason,
        int sequence,
        List<Attendance> attendance,
        List<Minutes> minutes,
        boolean mayLead,
        Actor changedBy,
        Instant changedAt) {

    static MeetingView of(MeetingEntry entry) {
        var meeting = entry.meeting();
        var facts = meeting.facts();
        return new MeetingView(
                meeting.id().value(),
                meeting.last().version(),
                facts.review().value(),
                facts.title(),
                facts.startsAt(),
                facts.endsAt(),
                CityDay.zone().getId(),
                facts.place(),
                facts.link(),
                facts.agenda(),
                entry.invited(),
                facts.guests(),
                meeting.state(),
                meeting.reason(),
                meeting.sequence(),
                meeting.attendance(),
                meeting.minutes(),
                entry.mayLead(),
                meeting.last().actor(),
                meeting.last().at());
    }
}
