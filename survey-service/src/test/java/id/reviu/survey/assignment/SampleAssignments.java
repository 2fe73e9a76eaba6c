package id.reviu.survey.assignment;

import id.reviu.platform.identity.Actor;
import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.questionnaire.OwnProgramme;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Assignments to test with. */
public final class SampleAssignments {

    public static final Actor OFFICER = new Actor("5c2e7a34-1d7b-4f0e-8a55-9a1d3f2c7e02", "Petugas Dinas Kesehatan");
    public static final UUID RESPONSE = UUID.fromString("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
    public static final Instant SUBMITTED = Instant.parse("2024-05-20T03:15:00Z");
    public static final Instant DUE = Instant.parse("2024-06-30T16:59:59Z");

    private static final AssignmentId ID = new AssignmentId(UUID.fromString("0197c2a0-1f00-7000-8000-000000000101"));
    private static final Duty DUTY = new Duty(
            new CampaignId(UUID.fromString("0197c2a0-1f00-7000-8000-000000000001")),
            "dinkes",
            UUID.fromString("0197c2a0-0f00-7000-8000-000000000012"),
            List.of(new OwnProgramme("home-care", "Home Care")),
            false,
            false);

    private SampleAssignments() {}

    /** An assignment that nobody has begun. */
    public static Assignment given() {
        return Assignment.given(ID, DUTY, DUE);
    }

    /** An assignment that nobody has begun, of a campaign in which heads approve. */
    static Assignment givenWithApproval() {
        var duty = new Duty(DUTY.campaign(), DUTY.opd(), DUTY.questionnaireVersion(), DUTY.programmes(), false, true);
        return Assignment.given(ID, duty, DUE);
    }

    static Assignment inClosedCampaign(Progress progress) {
        return new Assignment(ID, DUTY, new Ending(DUE, false, DUE, null), progress, 1);
    }

    /** The golden example: begun, then handed in. */
    public static AssignmentChanged submitted() {
        var assignment = given();
        assignment.work(RESPONSE);
        assignment.submit(RESPONSE, OFFICER, SUBMITTED);
        return new AssignmentChanged(assignment, AssignmentChanged.Action.SUBMITTED, OFFICER, SUBMITTED);
    }
}
