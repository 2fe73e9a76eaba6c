package id.reviu.masterplan.meeting;

import id.reviu.masterplan.change.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a review.
 *
 * @param reason why it was called off
 * @param sequence grows by one whenever those who were called have to look again, as RFC 5545 has it; 0 at first
 * @param attendance who was there, as it stands
 * @param minutes every version, the first one first
 */
public record Meeting(
        MeetingId id,
        MeetingFacts facts,
        MeetingState state,
        @Nullable String reason,
        int sequence,
        List<Attendance> attendance,
        List<Minutes> minutes,
        Change last) {

    public Meeting {
        attendance = List.copyOf(attendance);
        minutes = List.copyOf(minutes);
    }

    static Meeting called(MeetingId id, MeetingFacts facts, Change change) {
        return new Meeting(id, facts, MeetingState.PLANNED, null, 0, List.of(), List.of(), change);
    }

    /** The latest version of its minutes. */
    public Optional<Minutes> latest() {
        return minutes.isEmpty() ? Optional.empty() : Optional.of(minutes.getLast());
    }

    /**
     * Called to something else; whoever was called looks again.
     *
     * @throws MeetingCancelled when it was called off
     * @throws MinutesAreFinal once its minutes are final
     */
    Meeting with(MeetingFacts changed, Change change) {
        requireUnfinished();
        return new Meeting(id, changed, state, reason, sequence + 1, attendance, minutes, change);
    }

    /**
     * Called off.
     *
     * @throws MeetingCancelled when it was before
     * @throws MeetingWasHeld when there are minutes of it
     */
    Meeting cancel(String why, Change change) {
        requireUnfinished();
        if (!minutes.isEmpty()) {
            throw new MeetingWasHeld();
        }
        return new Meeting(id, facts, MeetingState.CANCELLED, why, sequence + 1, attendance, minutes, change);
    }

    /**
     * Says who was there.
     *
     * @throws MeetingNotBegun before it begins
     * @throws MinutesAreFinal once its minutes are final
     */
    Meeting attendedBy(List<Attendance> there, Change change) {
        requireBegun(change.at());
        return new Meeting(id, facts, state, reason, sequence, there, minutes, change);
    }

    /**
     * Writes the draft of its minutes.
     *
     * @throws MeetingNotBegun before it begins
     * @throws MinutesAreFinal once they are final
     */
    Meeting noted(List<ItemNotes> notes, Change change) {
        requireBegun(change.at());
        var draft = latest().map(minute -> minute.saying(notes, change)).orElseGet(() -> Minutes.first(notes, change));
        return having(draft, change);
    }

    /**
     * Makes the draft of its minutes final.
     *
     * @throws MinutesNotReady when there is no draft, or nobody has said who was there
     * @throws MinutesAreFinal when they are
     */
    Meeting concluded(Change change) {
        requireBegun(change.at());
        var draft = latest().orElseThrow(MinutesNotReady::new);
        if (attendance.isEmpty()) {
            throw new MinutesNotReady();
        }
        return having(draft.concluded(attendance, change), change);
    }

    /**
     * Begins another version of its minutes; the final one stays.
     *
     * @throws MinutesNotReady unless they are final
     */
    Meeting corrected(String why, Change change) {
        var latest = latest().filter(Minutes::stands).orElseThrow(MinutesNotReady::new);
        return having(latest.next(why, change), change);
    }

    private Meeting having(Minutes version, Change change) {
        var all = new ArrayList<>(
                minutes.stream().filter(one -> one.number() != version.number()).toList());
        all.add(version);
        return new Meeting(id, facts, state, reason, sequence, attendance, all, change);
    }

    private void requireBegun(Instant now) {
        requireUnfinished();
        if (now.isBefore(facts.startsAt())) {
            throw new MeetingNotBegun();
        }
    }

    private void requireUnfinished() {
        if (state == MeetingState.CANCELLED) {
            throw new MeetingCancelled();
        }
        if (latest().filter(Minutes::stands).isPresent()) {
            throw new MinutesAreFinal();
        }
    }
}
