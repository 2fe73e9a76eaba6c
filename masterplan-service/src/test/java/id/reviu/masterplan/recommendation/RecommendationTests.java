package id.reviu.masterplan.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.finding.FindingId;
import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RecommendationTests {

    private static final LocalDate DUE = LocalDate.parse("2024-12-31");
    private static final Actor OFFICER = new Actor("officer", "Petugas");
    private static final Actor REVIEWER = new Actor("reviewer", "Reviewer");

    private static Change by(Actor actor) {
        return new Change(1, "changed", actor, Instant.EPOCH);
    }

    private static Recommendation in(RecommendationState state) {
        var advice = new Advice(
                new ReviewId(new UUID(0, 1)),
                List.of(new FindingId(new UUID(0, 2))),
                new OpdCode("dinkes"),
                Priority.HIGH,
                DUE,
                Measure.ADJUST,
                new Text("Perluas", null));
        return new Recommendation(
                new RecommendationId(new UUID(0, 3)), advice, state, FollowUp.NONE, null, by(REVIEWER));
    }

    /** The only states from which each step is taken. */
    @Test
    void takesEachStepFromItsStatesOnly() {
        Map<UnaryOperator<Recommendation>, Set<RecommendationState>> steps = Map.of(
                one -> one.with(one.advice(), by(REVIEWER)),
                EnumSet.of(RecommendationState.DRAFT, RecommendationState.OBJECTED),
                one -> one.send(by(REVIEWER)),
                EnumSet.of(RecommendationState.DRAFT, RecommendationState.OBJECTED),
                one -> one.accept(by(OFFICER)),
                EnumSet.of(RecommendationState.SENT, RecommendationState.OBJECTED),
                one -> one.object("Tidak", by(OFFICER)),
                EnumSet.of(RecommendationState.SENT),
                one -> one.report(10, "Mulai", List.of(), by(OFFICER)),
                EnumSet.of(RecommendationState.ACCEPTED, RecommendationState.IN_PROGRESS, RecommendationState.RETURNED),
                one -> one.claim("Selesai", List.of(), by(OFFICER)),
                EnumSet.of(RecommendationState.ACCEPTED, RecommendationState.IN_PROGRESS, RecommendationState.RETURNED),
                one -> one.verify(by(REVIEWER)),
                EnumSet.of(RecommendationState.DONE),
                one -> one.giveBack("Belum", by(REVIEWER)),
                EnumSet.of(RecommendationState.DONE),
                one -> one.withdraw("Keliru", by(REVIEWER)),
                EnumSet.complementOf(EnumSet.of(
                        RecommendationState.DONE, RecommendationState.VERIFIED, RecommendationState.WITHDRAWN)));

        steps.forEach((step, from) -> {
            for (var state : RecommendationState.values()) {
                if (from.contains(state)) {
                    assertThat(step.apply(in(state)).last()).isNotNull();
                } else {
                    assertThatExceptionOfType(NotInThatState.class).isThrownBy(() -> step.apply(in(state)));
                }
            }
        });
    }

    @Test
    void isVerifiedBySomebodyElse() {
        var done = in(RecommendationState.ACCEPTED).claim("Selesai", List.of(), by(OFFICER));

        assertThatExceptionOfType(OwnClaim.class).isThrownBy(() -> done.verify(by(OFFICER)));
        var verified = done.verify(by(REVIEWER));
        assertThat(verified.followUp().claimedBy()).isEqualTo(OFFICER);
        assertThat(verified.followUp().verifiedBy()).isEqualTo(REVIEWER);
        assertThat(verified.followUp().progress()).isEqualTo(100);
    }

    @Test
    void isOverdueAfterItsDayWhileSomethingIsLeftToDo() {
        assertThat(in(RecommendationState.SENT).overdueOn(DUE)).isFalse();
        for (var state : RecommendationState.values()) {
            assertThat(in(state).overdueOn(DUE.plusDays(1)))
                    .as("%s", state)
                    .isEqualTo(Set.of("sent", "accepted", "objected", "in-progress", "returned")
                            .contains(state.text()));
        }
    }
}
