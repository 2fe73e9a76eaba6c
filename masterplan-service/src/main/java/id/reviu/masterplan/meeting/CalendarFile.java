package id.reviu.masterplan.meeting;

import static java.util.stream.Collectors.joining;

import id.reviu.masterplan.calendar.CityDay;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes a meeting as a calendar file (RFC 5545) that calendars take as an invitation (RFC 5546): a request, or a cancellation
 * once it is called off. A later file of the same meeting has the same UID and a greater SEQUENCE, so it replaces the earlier.
 */
@Component
class CalendarFile {

    private static final ProdId PRODUCT = new ProdId("-//Reviu//Rapat koordinasi//ID");

    private final URI organizer;

    CalendarFile(@Value("${reviu.meetings.organizer}") URI organizer) {
        this.organizer = organizer;
    }

    byte[] write(MeetingEntry entry) {
        var zone = CityDay.zone();
        var cancelled = entry.meeting().state() == MeetingState.CANCELLED;
        List<Property> head = List.of(
                PRODUCT,
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        List<CalendarComponent> parts =
                List.of(clocks(zone, entry.meeting().facts().startsAt()), event(entry, zone, cancelled));
        var calendar = new Calendar(new PropertyList(head), new ComponentList<>(parts));
        try (var bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter().output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private VEvent event(MeetingEntry entry, ZoneId zone, boolean cancelled) {
        var meeting = entry.meeting();
        var facts = meeting.facts();
        var all = new ArrayList<Property>(List.of(
                new Uid(meeting.id() + "@reviu"),
                new Sequence(meeting.sequence()),
                new DtStamp(meeting.last().at()),
                new LastModified(meeting.last().at()),
                new DtStart<>(facts.startsAt().atZone(zone)),
                new DtEnd<>(facts.endsAt().atZone(zone)),
                new Summary(facts.title()),
                new Organizer(organizer),
                cancelled ? new Status(Status.VALUE_CANCELLED) : new Status(Status.VALUE_CONFIRMED)));
        if (!facts.agenda().isEmpty()) {
            all.add(new Description(agenda(facts.agenda())));
        }
        var place = facts.place() == null ? facts.link() : facts.place();
        if (place != null) {
            all.add(new Location(place));
        }
        if (facts.link() != null) {
            all.add(new Url(URI.create(facts.link())));
        }
        entry.invited().forEach(office -> all.add(attendee(office)));
        return new VEvent(new PropertyList(all));
    }

    private static String agenda(List<AgendaItem> agenda) {
        return IntStream.range(0, agenda.size())
                .mapToObj(at -> "%d. %s (%d')"
                        .formatted(
                                at + 1, agenda.get(at).title(), agenda.get(at).minutes()))
                .collect(joining("\n"));
    }

    /** An office has no address of its own here; calendars want one, so it gets one to which nothing can be sent. */
    private static Attendee attendee(Invited office) {
        return new Attendee(
                new ParameterList(List.of(CuType.GROUP, new Cn(office.name()))),
                URI.create("mailto:" + office.code() + "@opd.invalid"));
    }

    /** Indonesia's clocks are not turned, so one observance is the whole zone. */
    private static VTimeZone clocks(ZoneId zone, Instant at) {
        var offset = zone.getRules().getOffset(at);
        var standard = new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)),
                new TzOffsetFrom(offset),
                new TzOffsetTo(offset),
                new TzName(zone.getDisplayName(TextStyle.SHORT, Locale.of("id"))))));
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(List.of(standard)));
    }
}
