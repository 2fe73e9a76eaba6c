package id.reviu.survey.mailing;

import id.reviu.survey.campaign.CampaignId;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail that this instance alone is to send now.
 *
 * @param closesAt until when the recipient's answers are taken
 * @param wanted false when it is in vain by now
 */
record Claimed(
        UUID id,
        Recipient recipient,
        CampaignId campaign,
        MailKind kind,
        int attempts,
        String name,
        String email,
        String language,
        String title,
        Instant closesAt,
        boolean wanted) {}
