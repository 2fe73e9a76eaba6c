package id.reviu.masterplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.language.Text;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTests {

    private static final Dimension GOVERNANCE = new Dimension(
            "governance",
            new Text("Tata Kelola Cerdas", null),
            List.of(new SubDimension("governance/public service", new Text("Pelayanan publik", null))));

    private static final LocalDate NEW_YEAR = LocalDate.of(2020, 1, 1);

    private static Change change(long version) {
        return new Change(version, "changed", Actor.SYSTEM, Instant.EPOCH);
    }

    private static PlanContent content(int from, int to, Dimension... dimensions) {
        return new PlanContent("masterplan", new Text("Masterplan", null), from, to, List.of(dimensions));
    }

    private static Plan draft(PlanContent content) {
        return new Plan(new PlanId(UUID.randomUUID()), 1, PlanStatus.DRAFT, null, content, Standing.NONE, change(1));
    }

    private static List<String> faultsOf(PlanContent content) {
        var faults = new Faults();
        content.check(faults);
        return faults.found().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    @Test
    void changesWhileItIsADraft() {
        var plan = draft(content(2020, 2029, GOVERNANCE));

        assertThat(plan.with(content(2020, 2030, GOVERNANCE), change(2))
                        .content()
                        .to())
                .isEqualTo(2030);
    }

    @Test
    void neverChangesOnceApproved() {
        var approved = draft(content(2020, 2029, GOVERNANCE)).approve(null, NEW_YEAR, change(2));

        assertThat(approved.status()).isEqualTo(PlanStatus.APPROVED);
        assertThatExceptionOfType(PlanApproved.class)
                .isThrownBy(() -> approved.with(content(2020, 2030, GOVERNANCE), change(3)));
        assertThatExceptionOfType(PlanApproved.class).isThrownBy(() -> approved.approve(null, NEW_YEAR, change(3)));
        assertThatExceptionOfType(PlanApproved.class)
                .isThrownBy(approved.supersede(NEW_YEAR.plusYears(4), change(3))::requireChangeable);
    }

    @Test
    void isNotApprovedWithoutDimensions() {
        assertThatExceptionOfType(PlanNotReady.class)
                .isThrownBy(() -> draft(content(2020, 2029)).approve(null, NEW_YEAR, change(2)));
    }

    @Test
    void restsWhileItLiesBeforeTheCouncil() {
        var proposed = draft(content(2020, 2029, GOVERNANCE)).propose(change(2));

        assertThat(proposed.status()).isEqualTo(PlanStatus.PROPOSED);
        assertThatExceptionOfType(PlanProposed.class)
                .isThrownBy(() -> proposed.with(content(2020, 2030, GOVERNANCE), change(3)));
        assertThatExceptionOfType(PlanProposed.class).isThrownBy(() -> proposed.propose(change(3)));
        var returned = proposed.giveBack("Target 2026 belum dibahas", change(3));
        assertThat(returned.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(returned.standing().reason()).isEqualTo("Target 2026 belum dibahas");
        assertThat(returned.standing().proposedBy()).isNull();
        assertThatExceptionOfType(PlanNotProposed.class).isThrownBy(() -> returned.giveBack("Lagi", change(4)));
    }

    @Test
    void isNotApprovedByWhoProposedIt() {
        var proposed = draft(content(2020, 2029, GOVERNANCE)).propose(change(2));

        assertThatExceptionOfType(OwnProposal.class).isThrownBy(() -> proposed.requireApprovableBy(Actor.SYSTEM.id()));
        assertThatCode(() -> proposed.requireApprovableBy("somebody-else")).doesNotThrowAnyException();
        assertThatExceptionOfType(PlanNotProposed.class)
                .isThrownBy(() -> draft(content(2020, 2029, GOVERNANCE)).requireApprovableBy("somebody-else"));
    }

    @Test
    void coversItsFirstAndLastYear() {
        var content = content(2020, 2029, GOVERNANCE);

        assertThat(content.covers(2020)).isTrue();
        assertThat(content.covers(2029)).isTrue();
        assertThat(content.covers(2019)).isFalse();
        assertThat(content.covers(2030)).isFalse();
    }

    @Test
    void namesFaultsWithTheirPlaces() {
        var stray = new Dimension(
                "living",
                new Text("Kehidupan Cerdas", null),
                List.of(
                        new SubDimension("governance/health", new Text("Kesehatan", null)),
                        new SubDimension("living/a/b", new Text("Kesehatan", null))));

        assertThat(faultsOf(content(2029, 2020, GOVERNANCE, GOVERNANCE, stray)))
                .containsExactly(
                        "/to years-reversed",
                        "/dimensions/1/code repeated",
                        "/dimensions/2/subDimensions/0/code sub-dimension-path",
                        "/dimensions/2/subDimensions/1/code sub-dimension-path");
    }

    @Test
    void acceptsAWholePlan() {
        assertThat(faultsOf(content(2020, 2029, GOVERNANCE))).isEmpty();
    }
}
