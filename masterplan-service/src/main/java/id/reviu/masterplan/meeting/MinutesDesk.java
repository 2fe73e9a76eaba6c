package id.reviu.masterplan.meeting;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.access.Reviewers;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.opd.Opds;
import id.reviu.platform.web.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who was at a meeting and what was said, until it is final; and gives both as files. */
@Service
public class MinutesDesk {

    private final MeetingDesk desk;
    private final Opds opds;
    private final Changes changes;
    private final MinutesPdf pdf;
    private final CalendarFile calendar;

    MinutesDesk(MeetingDesk desk, Opds opds, Changes changes, MinutesPdf pdf, CalendarFile calendar) {
        this.desk = desk;
        this.opds = opds;
        this.changes = changes;
        this.pdf = pdf;
        this.calendar = calendar;
    }

    /** Says who was there. The same again changes nothing. */
    @Transactional
    @Reviewers
    public MeetingEntry attend(MeetingId id, List<Attendance> there, @Nullable Version expected) {
        var meeting = desk.take(id);
        if (meeting.attendance().equals(there)) {
            return desk.get(id);
        }
        Stale.unless(expected, meeting.last());
        check(there);
        return desk.save(meeting.attendedBy(there, changes.after(meeting.last(), "attendance-noted")));
    }

    private void check(List<Attendance> there) {
        var faults = new Faults();
        var named = there.stream()
                .flatMap(one -> Optional.ofNullable(one.opd()).stream())
                .map(OpdCode::new)
                .distinct()
                .toList();
        var known = opds.active(named);
        for (var i = 0; i < there.size(); i++) {
            var opd = there.get(i).opd();
            if (opd != null) {
                faults.when(!known.contains(new OpdCode(opd)), "/attendance/" + i + "/opd", "unknown-opd", opd);
            }
        }
        faults.refuse();
    }

    /** Writes the draft of the minutes. The same again changes nothing. */
    @Transactional
    @Reviewers
    public MeetingEntry write(MeetingId id, List<ItemNotes> notes, @Nullable Version expected) {
        var meeting = desk.take(id);
        if (meeting.latest().filter(latest -> latest.notes().equals(notes)).isPresent()) {
            return desk.get(id);
        }
        Stale.unless(expected, meeting.last());
        return desk.save(meeting.noted(notes, changes.after(meeting.last(), "minutes-written")));
    }

    /** Makes the minutes final. */
    @Transactional
    @Reviewers
    public MeetingEntry conclude(MeetingId id, @Nullable Version expected) {
        var meeting = desk.take(id);
        if (meeting.latest().filter(Minutes::stands).isPresent()) {
            return desk.get(id);
        }
        Stale.unless(expected, meeting.last());
        return desk.save(meeting.concluded(changes.after(meeting.last(), "minutes-concluded")));
    }

    /** Begins another version of final minutes, with the reason. */
    @Transactional
    @Reviewers
    public MeetingEntry correct(MeetingId id, String reason, @Nullable Version expected) {
        var meeting = desk.take(id);
        Stale.unless(expected, meeting.last());
        return desk.save(meeting.corrected(reason, changes.after(meeting.last(), "minutes-corrected")));
    }

    /**
     * A version of the minutes as PDF.
     *
     * @throws Unknown when there is no such version for this reader
     */
    @Transactional(readOnly = true)
    @EveryRole
    public byte[] print(MeetingId id, int number, Locale locale) {
        var entry = desk.get(id);
        var minutes = entry.meeting().minutes().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("minutes", number));
        return pdf.write(entry, minutes, locale);
    }

    /** The meeting as a calendar file. */
    @Transactional(readOnly = true)
    @EveryRole
    public byte[] invite(MeetingId id) {
        return calendar.write(desk.get(id));
    }
}
