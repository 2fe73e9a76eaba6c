package id.reviu.survey.assignment;

import static id.reviu.survey.assignment.SampleAssignments.DUE;
import static id.reviu.survey.assignment.SampleAssignments.OFFICER;
import static id.reviu.survey.assignment.SampleAssignments.RESPONSE;
import static id.reviu.survey.assignment.SampleAssignments.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.reviu.platform.identity.Actor;
import id.reviu.platform.problem.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AssignmentTests {

    private static final Actor ADMIN = new Actor("admin", "Admin");

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static final Actor HEAD = new Actor("kepala", "Kepala Dinas Kesehatan");

    private static Assignment submitted() {
        return SampleAssignments.submitted().assignment();
    }

    @Test
    void beginsWithTheFirstDraftOnly() {
        var assignment = SampleAssignments.given();

        assertThat(assignment.work(RESPONSE)).isTrue();
        assertThat(assignment.work(RESPONSE)).isFalse();

        assertThat(assignment.progress().state()).isEqualTo(AssignmentState.IN_PROGRESS);
        assertThat(assignment.version()).isEqualTo(2);
    }

    @Test
    void takesNoDraftOnceItIsHandedIn() {
        refuses(() -> submitted().work(RESPONSE), "assignment-beyond-change");
        refuses(() -> submitted().submit(RESPONSE, OFFICER, SUBMITTED), "assignment-beyond-change");
    }

    @Test
    void isReturnedWithAReasonUntilItIsHandedInAgain() {
        var assignment = submitted();

        assignment.giveBack("Lengkapi", SUBMITTED);
        assertThat(assignment.progress().state()).isEqualTo(AssignmentState.RETURNED);
        assignment.work(RESPONSE);
        assertThat(assignment.progress().reason()).isEqualTo("Lengkapi");
        assignment.submit(RESPONSE, OFFICER, SUBMITTED.plusSeconds(1));

        assertThat(assignment.progress().reason()).isNull();
        assertThat(assignment.progress().state()).isEqualTo(AssignmentState.SUBMITTED);
    }

    @Test
    void isJudgedOnlyWhenHandedIn() {
        var begun = SampleAssignments.given();
        refuses(() -> begun.verify(ADMIN), "nothing-to-judge");
        refuses(() -> begun.giveBack("r", SUBMITTED), "nothing-to-judge");
        var verified = submitted();
        verified.verify(ADMIN);
        refuses(() -> verified.giveBack("r", SUBMITTED), "nothing-to-judge");
        refuses(() -> verified.verify(ADMIN), "nothing-to-judge");
    }

    @Test
    void isNotReturnedWhenNobodyCouldCorrectIt() {
        refuses(() -> submitted().giveBack("r", DUE.plusSeconds(1)), "campaign-closed");
        var closed = SampleAssignments.inClosedCampaign(submitted().progress());
        refuses(() -> closed.giveBack("r", SUBMITTED), "campaign-closed");
    }

    @Test
    void isHandedInByTheHeadsApproval() {
        var assignment = SampleAssignments.givenWithApproval();
        assignment.work(RESPONSE);
        refuses(() -> assignment.submit(RESPONSE, OFFICER, SUBMITTED), "approval-needed");
        refuses(() -> assignment.approve(HEAD, SUBMITTED), "approval-not-asked");

        assignment.askForApproval(RESPONSE, OFFICER, SUBMITTED);
        assertThat(assignment.progress().approval().isAwaited()).isTrue();

        assertThat(assignment.approve(HEAD, SUBMITTED)).isEqualTo(OFFICER);
        assertThat(assignment.progress().state()).isEqualTo(AssignmentState.SUBMITTED);
        assertThat(assignment.progress().submittedBy()).isEqualTo(OFFICER);
        assertThat(assignment.progress().approval().approvedBy()).isEqualTo(HEAD);
        refuses(() -> assignment.approve(HEAD, SUBMITTED), "approval-not-asked");
    }

    @Test
    void forgetsTheAskingWhenTheAnswersChange() {
        var assignment = SampleAssignments.givenWithApproval();
        assignment.askForApproval(RESPONSE, OFFICER, SUBMITTED);

        assertThat(assignment.work(RESPONSE)).isTrue();

        assertThat(assignment.progress().approval().isAwaited()).isFalse();
        refuses(() -> assignment.approve(HEAD, SUBMITTED), "approval-not-asked");
    }

    @Test
    void goesBackToTheOfficersWithTheHeadsReason() {
        var assignment = SampleAssignments.givenWithApproval();
        assignment.askForApproval(RESPONSE, OFFICER, SUBMITTED);

        assignment.disapprove("Periksa anggaran");

        assertThat(assignment.progress().state()).isEqualTo(AssignmentState.IN_PROGRESS);
        assertThat(assignment.progress().reason()).isEqualTo("Periksa anggaran");
        refuses(() -> assignment.disapprove("Lagi"), "approval-not-asked");
    }

    @Test
    void asksNoHeadWhereTheCampaignWantsNone() {
        var assignment = SampleAssignments.given();
        refuses(() -> assignment.askForApproval(RESPONSE, OFFICER, SUBMITTED), "approval-not-needed");
    }

    @Test
    void mayBeVerifiedAfterTheCampaignHasClosed() {
        var closed = SampleAssignments.inClosedCampaign(submitted().progress());

        closed.verify(ADMIN);

        assertThat(closed.progress().verifiedBy()).isEqualTo(ADMIN);
    }

    @Test
    void takesAnswersUntilTheLastMoment() {
        var assignment = SampleAssignments.given();
        assignment.requireOpen(DUE);
        refuses(() -> assignment.requireOpen(DUE.plusNanos(1)), "campaign-closed");
    }

    @Test
    void writesItsStatesAsTheApiDoes() {
        for (var state : AssignmentState.values()) {
            assertThat(AssignmentState.of(state.text())).isEqualTo(state);
        }
        assertThat(AssignmentState.NOT_STARTED.text()).isEqualTo("not-started");
    }
}
