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

    private static final List<Condition> ALL_MET = new Standing(1, 1, 1, 0, 1, 0, 1, 1).conditions(false);
    private static final List<Condition> NONE_MET = new Standing(0, 0, 0, 1, 0, 1, 0, 0).conditions(false);

    private static ReviewFacts facts(@Nullable LocalDate to, Meeting... meetings) {
        return new ReviewFacts(
                new Text("Reviu Masterplan 2024", null),
                new PlanId(UUID.randomUUID()),
                LocalDate.parse("2024-03-07"),
                to,
                List.of(meetings));
    }

    private static Review in(Phase phase) {
        return new Review(new ReviewId(UUID.randomUUID()), phase, facts(null), null, null, CHANGE);
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
        assertThat(in(now).enter(next, ALL_MET, null, CHANGE).phase()).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"PREPARATION, ANALYSIS", "ANALYSIS, CLOSED", "CLOSED, PREPARATION"})
    void leavesNoPhaseOutAndStaysClosed(Phase now, Phase wanted) {
        assertThatExceptionOfType(PhaseOutOfOrder.class)
                .isThrownBy(() -> in(now).enter(wanted, ALL_MET, "Alasan", CHANGE));
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

    @ParameterizedTest
    @CsvSource({
        "PREPARATION, SURVEY, 'condition-team-lead, condition-plan-in-force'",
        "SURVEY, ANALYSIS, 'condition-campaign-closed, condition-no-campaign-open'",
        "ANALYSIS, RECOMMENDATION, condition-finding-final",
        "RECOMMENDATION, APPROVAL, 'condition-recommendations-decided, condition-version-proposed'",
        "APPROVAL, CLOSED, condition-version-approved"
    })
    void namesWhatIsMissing(Phase now, Phase next, String missing) {
        assertThatExceptionOfType(PhaseNotReady.class)
                .isThrownBy(() -> in(now).enter(next, NONE_MET, null, CHANGE))
                .satisfies(refusal -> assertThat(String.join(
                                ", ",
                                refusal.violations().stream()
                                        .map(one -> one.code())
                                        .toList()))
                        .isEqualTo(missing));
    }

    @ParameterizedTest
    @CsvSource({"PREPARATION, SURVEY", "SURVEY, ANALYSIS", "ANALYSIS, RECOMMENDATION"})
    void goesOnWithAReasonAndKeepsIt(Phase now, Phase next) {
        assertThat(in(now).enter(next, NONE_MET, "Ditunda", CHANGE))
                .returns(next, Review::phase)
                .returns("Ditunda", Review::reason);
        assertThat(in(now).enter(next, ALL_MET, "Tidak perlu", CHANGE).reason()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"RECOMMENDATION, APPROVAL", "APPROVAL, CLOSED"})
    void isNotApprovedNorClosedWithoutADecision(Phase now, Phase next) {
        assertThatExceptionOfType(PhaseNotReady.class)
                .isThrownBy(() -> in(now).enter(next, NONE_MET, "Terburu-buru", CHANGE));
        var kept = new Standing(0, 0, 0, 0, 0, 0, 0, 0).conditions(true);
        assertThat(in(now).enter(next, kept, null, CHANGE).phase()).isEqualTo(next);
    }

    @Test
    void goesBackOnlyWithAReason() {
        assertThat(in(Phase.ANALYSIS).enter(Phase.PREPARATION, ALL_MET, "Kuesioner keliru", CHANGE))
                .returns(Phase.PREPARATION, Review::phase)
                .returns("Kuesioner keliru", Review::reason);
        assertThatExceptionOfType(ReasonNeeded.class)
                .isThrownBy(() -> in(Phase.ANALYSIS).enter(Phase.SURVEY, ALL_MET, null, CHANGE));
    }
}
