package id.reviu.masterplan.messaging;

import id.reviu.masterplan.calendar.CityDay;
import id.reviu.masterplan.meeting.Meeting;
import id.reviu.masterplan.meeting.MeetingState;
import id.reviu.masterplan.meeting.Minutes;
import id.reviu.masterplan.meeting.Presence;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on {@code reviu.meeting.v1}: without names of people, without the link and without what was said.
 *
 * @param present how many were there
 * @param minutes number of the latest version of its minutes that is final; null while there is none
 */
record MeetingMessage(
        UUID id,
        long version,
        String action,
        Actor actor,
        Instant at,
        UUID review,
        String title,
        Instant startsAt,
        Instant endsAt,
        String zone,
        @Nullable String place,
        boolean online,
        List<String> opds,
        MeetingState state,
        @Nullable String reason,
        int sequence,
        long present,
        @Nullable Integer minutes) {

    static final String TOPIC = "reviu.meeting.v1";

    static MeetingMessage of(Meeting meeting) {
        var facts = meeting.facts();
        var last = meeting.last();
        return new MeetingMessage(
                meeting.id().value(),
                last.version(),
                last.action(),
                last.actor(),
                last.at(),
                facts.review().value(),
                facts.title(),
                facts.startsAt(),
                facts.endsAt(),
                CityDay.zone().getId(),
                facts.place(),
                facts.link() != null,
                facts.opds().stream().map(OpdCode::value).toList(),
                meeting.state(),
                meeting.reason(),
                meeting.sequence(),
                meeting.attendance().stream()
                        .filter(one -> one.presence() == Presence.PRESENT)
                        .count(),
                latestFinal(meeting));
    }

    private static @Nullable Integer latestFinal(Meeting meeting) {
        var done = meeting.minutes().stream().filter(Minutes::stands).toList();
        return done.isEmpty() ? null : done.getLast().number();
    }
}
