package id.reviu.survey.invitation.web;

import id.reviu.survey.invitation.InviteeDesk;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * What an import did, or would do.
 *
 * @param added people who were not invited before
 * @param already people in the file who were, and are left as they are
 * @param warnings what was not followed
 */
record InviteesView(boolean dryRun, int added, int already, List<InviteeProblemView> warnings) {

    static InviteesView of(InviteeDesk.Outcome outcome, MessageSource messages, Locale locale) {
        return new InviteesView(
                outcome.dryRun(),
                outcome.added(),
                outcome.already(),
                InviteeProblemView.of(outcome.warnings(), messages, locale));
    }
}
