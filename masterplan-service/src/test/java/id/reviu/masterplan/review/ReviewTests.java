package id.reviu.masterplan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTests {

    private static final Change CHANGE = new Change(1, "changed", Actor.SYSTEM, Instant.EPOCH);

    private static ReviewFacts facts(@Nullable LocalDate to, Meeting... meetings) {
        return new ReviewFacts(
                new Text("Reviu Masterplan 2024", null),
                new PlanId(UUID.randomUUID()),
                LocalDate.parse("2024-03-07"),
                to,
                List.of(meetings));
    }

    private static Review in(Phase phase) {
        return new Review(new ReviewId(UUID.randomUUID()), phase, facts(null), CHANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "PREPARATION, SURVEY",
        "SURVEY, ANALYSIS",
        "ANALYSIS, RECOMMENDATION",
        "RECOMMENDATION, APPROVAL",
        "APPROVAL, CLOSED"
    })
    void goesFromPhaseToPhase(Phase now, Phase next) {
        assertThat(in(now).enter(next, CHANGE).phase()).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"PREPARATION, ANALYSIS", "SURVEY, PREPARATION", "ANALYSIS, CLOSED", "CLOSED, PREPARATION"})
    void leavesNoPhaseOutAndGoesBackToNone(Phase now, Phase wanted) {
        assertThatExceptionOfType(PhaseOutOfOrder.class).isThrownBy(() -> in(now).enter(wanted, CHANGE));
    }

    @Test
    void staysAsItEnded() {
        assertThatExceptionOfType(ReviewClosed.class)
                .isThrownBy(() -> in(Phase.CLOSED).with(facts(null), CHANGE));
    }

    @Test
    void refusesToEndBeforeItBegins() {
        var faults = new Faults();
        facts(LocalDate.parse("2024-03-06")).check(faults);

        assertThat(faults.found()).singleElement().extracting("code").isEqualTo("dates-reversed");
    }

    @Test
    void keepsMeetingsByDate() {
        var later = new Meeting(LocalDate.parse("2024-05-03"), "Persiapan survei", "OPD");
        var earlier = new Meeting(LocalDate.parse("2024-03-07"), "Dewan Smart City", "Forkopimda");

        assertThat(facts(null, later, earlier).meetings()).containsExactly(earlier, later);
    }
}
