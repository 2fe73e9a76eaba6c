package id.reviu.survey.invitation;

import id.reviu.platform.problem.Refusal;

/** Who has answered needs no link any more, and which answers were theirs nobody can tell. */
final class InvitationAnswered extends Refusal {

    InvitationAnswered() {
        super(Kind.CONFLICT, "invitation-answered");
    }
}
