package id.reviu.masterplan.meeting;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people are called to.
 *
 * @param endsAt later than it begins, by a day at most
 * @param place where it is; null when it is online only
 * @param link where it is online; null when it is not
 * @param agenda in its order; may take no longer than the meeting
 * @param opds the offices that are called
 * @param guests people who are called beside the offices
 */
public record MeetingFacts(
        ReviewId review,
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String link,
        List<AgendaItem> agenda,
        List<OpdCode> opds,
        List<Guest> guests) {

    private static final Duration LONGEST = Duration.ofDays(1);

    public MeetingFacts {
        agenda = List.copyOf(agenda);
        opds = List.copyOf(opds);
        guests = List.copyOf(guests);
    }

    /** The rules that hold within the facts themselves. */
    public void check(Faults faults) {
        var lasts = Duration.between(startsAt, endsAt);
        faults.when(!lasts.isPositive(), "/endsAt", "ends-before");
        faults.when(lasts.compareTo(LONGEST) > 0, "/endsAt", "meeting-too-long");
        faults.when(place == null && link == null, "/place", "place-or-link");
        faults.when(opds.isEmpty() && guests.isEmpty(), "/opds", "nobody-invited");
        faults.unique("/opds", opds, "", OpdCode::value);
        var talk = agenda.stream().mapToLong(AgendaItem::minutes).sum();
        faults.when(
                lasts.isPositive() && talk > lasts.toMinutes(),
                "/agenda",
                "agenda-too-long",
                String.valueOf(talk),
                String.valueOf(lasts.toMinutes()));
    }
}
