package id.reviu.survey.invitation;

import id.reviu.survey.campaign.CampaignId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's invitation to a campaign. It never names a response.
 *
 * @param place where it stands in the campaign's list, from 0
 * @param group code of the group, null if it is not said
 * @param area code of the area, null if it is not said
 * @param language {@code id} or {@code en}
 * @param issue grows when the link is made anew
 * @param sentAt when the invitation was mailed last; null if never
 * @param reminders how many reminders were mailed after it
 * @param bounceReason why the address takes no mail; null while it is thought to
 */
public record Invitation(
        UUID id,
        CampaignId campaign,
        int place,
        String name,
        String email,
        @Nullable String group,
        @Nullable String area,
        String language,
        int issue,
        InvitationState state,
        @Nullable Instant sentAt,
        int reminders,
        @Nullable String bounceReason) {}
