package id.reviu.masterplan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.platform.identity.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingTests {

    private static final Instant START = Instant.parse("2024-05-03T02:00:00Z");
    private static final List<Attendance> THERE = List.of(new Attendance("Siti", "dinkes", Presence.PRESENT));
    private static final List<ItemNotes> NOTES = List.of(new ItemNotes("Kuesioner", "Disepakati", List.of("Dipakai")));
    private static final List<ItemNotes> OTHER = List.of(new ItemNotes("Kuesioner", "Ditunda", List.of()));

    private static Change at(Instant moment) {
        return new Change(1, "done", new Actor("u", "Agus"), moment);
    }

    private static final Change BEFORE = at(START.minusSeconds(1));
    private static final Change LATER = at(START.plusSeconds(60));

    private static MeetingFacts facts(Duration lasts, @Nullable String place, int minutes) {
        return new MeetingFacts(
                new ReviewId(new UUID(0, 1)),
                "Rapat",
                START,
                START.plus(lasts),
                place,
                null,
                List.of(new AgendaItem("Kuesioner", minutes)),
                List.of(new OpdCode("dinkes")),
                List.of());
    }

    private static Meeting called() {
        return Meeting.called(new MeetingId(new UUID(0, 2)), facts(Duration.ofHours(1), "Ruang", 30), BEFORE);
    }

    private static Meeting concluded() {
        return called().attendedBy(THERE, LATER).noted(NOTES, LATER).concluded(LATER);
    }

    @Test
    void letsCalendarsLookAgainWhenItChangesAndWhenItIsCalledOff() {
        var moved = called().with(facts(Duration.ofHours(2), "Ruang", 30), BEFORE);

        assertThat(called().sequence()).isZero();
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.cancel("Banjir", BEFORE).sequence()).isEqualTo(2);
        assertThat(moved.attendedBy(THERE, LATER).sequence()).isEqualTo(1);
    }

    @Test
    void isNotNotedBeforeItBegins() {
        assertThatExceptionOfType(MeetingNotBegun.class).isThrownBy(() -> called().noted(NOTES, BEFORE));
        assertThatExceptionOfType(MeetingNotBegun.class).isThrownBy(() -> called().attendedBy(THERE, BEFORE));
    }

    @Test
    void keepsWhoWasThereWithItsFinalMinutes() {
        assertThat(concluded().latest().orElseThrow())
                .returns(true, Minutes::stands)
                .returns(THERE, Minutes::attendance);
        assertThatExceptionOfType(MinutesNotReady.class)
                .isThrownBy(() -> called().noted(NOTES, LATER).concluded(LATER));
        assertThatExceptionOfType(MinutesNotReady.class)
                .isThrownBy(() -> called().attendedBy(THERE, LATER).concluded(LATER));
    }

    @Test
    void neverChangesFinalMinutesButWritesTheNextVersion() {
        assertThatExceptionOfType(MinutesAreFinal.class)
                .isThrownBy(() -> concluded().noted(OTHER, LATER));
        assertThatExceptionOfType(MinutesAreFinal.class)
                .isThrownBy(() -> concluded().attendedBy(List.of(), LATER));
        assertThatExceptionOfType(MinutesAreFinal.class)
                .isThrownBy(() -> concluded().with(facts(Duration.ofHours(2), "Lain", 1), LATER));

        var corrected =
                concluded().corrected("Salah nama", LATER).noted(OTHER, LATER).concluded(LATER);

        assertThat(corrected.minutes()).hasSize(2);
        assertThat(corrected.minutes().getFirst().notes()).isEqualTo(NOTES);
        assertThat(corrected.minutes().getLast())
                .returns(2, Minutes::number)
                .returns("Salah nama", Minutes::reason)
                .returns(OTHER, Minutes::notes);
        assertThatExceptionOfType(MinutesNotReady.class)
                .isThrownBy(() -> called().noted(NOTES, LATER).corrected("Belum final", LATER));
    }

    @Test
    void isCalledOffOnlyWhileNothingWasNoted() {
        assertThatExceptionOfType(MeetingWasHeld.class)
                .isThrownBy(() -> called().noted(NOTES, LATER).cancel("Batal", LATER));
        assertThatExceptionOfType(MeetingCancelled.class)
                .isThrownBy(() -> called().cancel("Batal", BEFORE).attendedBy(THERE, LATER));
    }

    @Test
    void refusesWhatNobodyCanCome() {
        assertThat(faults(facts(Duration.ZERO, "Ruang", 1))).containsExactly("ends-before");
        assertThat(faults(facts(Duration.ofDays(2), "Ruang", 1))).containsExactly("meeting-too-long");
        assertThat(faults(facts(Duration.ofHours(1), null, 1))).containsExactly("place-or-link");
        assertThat(faults(facts(Duration.ofHours(1), "Ruang", 61))).containsExactly("agenda-too-long");
        assertThat(faults(facts(Duration.ofHours(1), "Ruang", 60))).isEmpty();
    }

    private static List<String> faults(MeetingFacts facts) {
        var faults = new Faults();
        facts.check(faults);
        return faults.found().stream().map(fault -> fault.code()).toList();
    }
}
