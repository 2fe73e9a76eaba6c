package id.reviu.survey.invitation.web;

import id.reviu.survey.invitation.Invitation;
import id.reviu.survey.invitation.InvitationState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's invitation as the administrator sees it. It says whether, never when or what somebody answered.
 *
 * @param group code of the group
 * @param area code of the area
 * @param sentAt when the invitation was mailed last
 * @param reminders how many reminders were mailed after it
 * @param bounceReason why the address takes no mail
 */
record InvitationView(
        UUID id,
        String name,
        String email,
        @Nullable String group,
        @Nullable String area,
        String language,
        InvitationState state,
        @Nullable Instant sentAt,
        int reminders,
        @Nullable String bounceReason) {

    static InvitationView of(Invitation invitation) {
        return new InvitationView(
                invitation.id(),
                invitation.name(),
                invitation.email(),
                invitation.group(),
                invitation.area(),
                invitation.language(),
                invitation.state(),
                invitation.sentAt(),
                invitation.reminders(),
                invitation.bounceReason());
    }
}
