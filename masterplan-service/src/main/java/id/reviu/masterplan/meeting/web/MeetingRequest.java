package id.reviu.masterplan.meeting.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.meeting.MeetingFacts;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people are called to.
 *
 * @param link where it is online, beginning with https://
 * @param opds codes of the offices that are called
 */
@Schema(name = "PlanMeetingRequest")
record MeetingRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        UUID review,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String title,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Instant startsAt,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Instant endsAt,

        @Nullable String place,
        @Nullable String link,
        @Nullable List<@Nullable AgendaItemRequest> agenda,
        @Nullable List<@Nullable String> opds,
        @Nullable List<@Nullable GuestRequest> guests) {

    private static final UUID NO_REVIEW = new UUID(0, 0);
    private static final int LONGEST = 300;
    private static final int LONGEST_LINK = 2000;
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    MeetingFacts read() {
        var faults = new Faults();
        var facts = new MeetingFacts(
                new ReviewId(faults.present("/review", review, NO_REVIEW)),
                faults.text("/title", title, LONGEST),
                moment(faults, "/startsAt", startsAt, FIRST),
                moment(faults, "/endsAt", endsAt, FIRST.plusSeconds(1)),
                faults.optionalText("/place", place, LONGEST),
                address(faults, faults.optionalText("/link", link, LONGEST_LINK)),
                faults.each("/agenda", agenda, (at, item) -> item.read(at, faults)),
                faults.each("/opds", opds, (at, opd) -> new OpdCode(faults.code(at, opd))),
                faults.each("/guests", guests, (at, guest) -> guest.read(at, faults)));
        if (startsAt != null && endsAt != null) {
            facts.check(faults);
        }
        faults.refuse();
        return facts;
    }

    /** Whole seconds, as calendars have them. */
    private static Instant moment(Faults faults, String pointer, @Nullable Instant value, Instant harmless) {
        var moment = faults.present(pointer, value, harmless);
        faults.when(moment.isBefore(FIRST) || moment.isAfter(LAST), pointer, "year", "1970", "2200");
        return Instant.ofEpochSecond(moment.getEpochSecond());
    }

    private static @Nullable String address(Faults faults, @Nullable String link) {
        faults.when(link != null && !isSecure(link), "/link", "meeting-link");
        return link;
    }

    private static boolean isSecure(String link) {
        try {
            var address = URI.create(link);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
