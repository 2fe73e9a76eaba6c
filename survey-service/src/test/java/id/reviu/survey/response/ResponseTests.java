package id.reviu.survey.response;

import static id.reviu.survey.assignment.SampleAssignments.OFFICER;
import static id.reviu.survey.assignment.SampleAssignments.SUBMITTED;
import static id.reviu.survey.campaign.SampleCampaigns.ADMIN;
import static id.reviu.survey.response.SampleResponses.FIRST;
import static id.reviu.survey.response.SampleResponses.FULL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResponseTests {

    @Test
    void knowsItsOwnAnswersAgain() {
        var draft = SampleResponses.begun();

        assertThat(draft.isDraftOf(FIRST)).isTrue();
        assertThat(draft.isDraftOf(FULL)).isFalse();
        draft.submit(FIRST, OFFICER, SUBMITTED);
        assertThat(draft.isDraftOf(FIRST)).isFalse();
        assertThat(draft.holds(FIRST)).isTrue();
    }

    @Test
    void countsItsVersions() {
        assertThat(SampleResponses.verified().response().version()).isEqualTo(4);
    }

    @Test
    void isNeverVerifiedByWhoHandedItIn() {
        var response = SampleResponses.begun();
        response.submit(FULL, OFFICER, SUBMITTED);

        assertThatThrownBy(() -> response.verify(OFFICER, SUBMITTED)).isInstanceOf(SameHands.class);

        assertThat(response.standing().state()).isEqualTo(ResponseState.SUBMITTED);
        response.verify(ADMIN, SUBMITTED);
        assertThat(response.standing().state()).isEqualTo(ResponseState.VERIFIED);
    }

    @Test
    void keepsTheReasonOfItsReturnWhileItIsCorrected() {
        var response = SampleResponses.begun();
        response.submit(FIRST, OFFICER, SUBMITTED);
        response.giveBack("Lengkapi");

        response.draft(FULL, SUBMITTED.plusSeconds(1));

        assertThat(response.standing().returnReason()).isEqualTo("Lengkapi");
        assertThat(response.standing().submittedAt()).isEqualTo(SUBMITTED);
        response.submit(FULL, OFFICER, SUBMITTED.plusSeconds(2));
        assertThat(response.standing().returnReason()).isNull();
    }

    @Test
    void goesOnInAListWhereItStopped() {
        var cursor = new Cursor(SUBMITTED, SampleResponses.begun().id().value());

        assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
        assertThatThrownBy(() -> Cursor.parse("entah")).isInstanceOf(UnreadableCursor.class);
        assertThatThrownBy(() -> Cursor.parse("entah_lah")).isInstanceOf(UnreadableCursor.class);
    }
}
