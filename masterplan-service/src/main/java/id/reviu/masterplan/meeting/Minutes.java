package id.reviu.masterplan.meeting;

import id.reviu.masterplan.change.Change;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a meeting's minutes (notulen).
 *
 * @param number 1 for the first version
 * @param reason why there is another version; null for the first
 * @param attendance who was there, as it stood when they became final; empty while they are a draft
 * @param by who wrote them last, or made them final
 */
public record Minutes(
        int number,
        MinutesState state,
        @Nullable String reason,
        List<ItemNotes> notes,
        List<Attendance> attendance,
        Actor by,
        Instant at) {

    public Minutes {
        notes = List.copyOf(notes);
        attendance = List.copyOf(attendance);
    }

    static Minutes first(List<ItemNotes> notes, Change change) {
        return new Minutes(1, MinutesState.DRAFT, null, notes, List.of(), change.actor(), change.at());
    }

    public boolean stands() {
        return state == MinutesState.FINAL;
    }

    Minutes saying(List<ItemNotes> other, Change change) {
        return new Minutes(number, state, reason, other, attendance, change.actor(), change.at());
    }

    Minutes concluded(List<Attendance> there, Change change) {
        return new Minutes(number, MinutesState.FINAL, reason, notes, there, change.actor(), change.at());
    }

    Minutes next(String why, Change change) {
        return new Minutes(number + 1, MinutesState.DRAFT, why, notes, List.of(), change.actor(), change.at());
    }
}
