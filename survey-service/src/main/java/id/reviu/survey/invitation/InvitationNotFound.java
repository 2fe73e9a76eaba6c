package id.reviu.survey.invitation;

import id.reviu.platform.problem.Refusal;

/** Nobody has this invitation. */
final class InvitationNotFound extends Refusal {

    InvitationNotFound() {
        super(Kind.NOT_FOUND, "invitation-not-found");
    }
}
