package id.reviu.survey.mailing;

import id.reviu.survey.campaign.CampaignId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives orders to mail, whoever they go to. */
@Component
class Ordering {

    private final Mailings mailings;
    private final InvitedMails invited;
    private final OfficeMails offices;

    Ordering(Mailings mailings, InvitedMails invited, OfficeMails offices) {
        this.mailings = mailings;
        this.invited = invited;
        this.offices = offices;
    }

    /** How many a mail of that kind would go to now. */
    int concerned(CampaignId campaign, MailKind kind, Instant now) {
        return kind == MailKind.OFFICE_REMINDER ? offices.concerned(campaign, now) : invited.concerned(campaign, kind);
    }

    /**
     * Gives an order.
     *
     * @param alone the invitation or assignment it is about; null for everybody it concerns
     * @return how many mails it has; none when the calendar has given it before
     */
    int give(Order order, @Nullable UUID alone) {
        return mailings.add(order)
                .map(mailing -> order.kind() == MailKind.OFFICE_REMINDER
                        ? offices.fill(mailing, order, alone)
                        : invited.fill(mailing, order, alone))
                .orElse(0);
    }
}
