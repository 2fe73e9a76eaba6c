package id.reviu.survey.invitation;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.platform.web.Page;
import id.reviu.survey.campaign.Campaign;
import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.campaign.CampaignNotFound;
import id.reviu.survey.campaign.Campaigns;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after those who were invited: who they are, what became of it, their links. */
@Service
@PreAuthorize("hasRole('administrator')")
public class InvitationDesk {

    private final Invitations invitations;
    private final Campaigns campaigns;
    private final OpenLinks openLinks;
    private final LinkSecret secret;
    private final PublicAddress address;
    private final Clock clock;

    InvitationDesk(
            Invitations invitations,
            Campaigns campaigns,
            OpenLinks openLinks,
            LinkSecret secret,
            PublicAddress address,
            Clock clock) {
        this.invitations = invitations;
        this.campaigns = campaigns;
        this.openLinks = openLinks;
        this.secret = secret;
        this.address = address;
        this.clock = clock;
    }

    /** Who was invited, in the order in which they were. */
    @Transactional(readOnly = true)
    public Page<Invitation> list(
            CampaignId campaign,
            @Nullable InvitationState state,
            @Nullable String search,
            @Nullable Integer after,
            int limit) {
        require(campaign);
        var wanted = new Invitations.Wanted(state, search == null || search.isBlank() ? null : search.strip());
        return Page.of(
                invitations.list(campaign, wanted, after == null ? -1 : after, limit + 1),
                limit,
                invitation -> String.valueOf(invitation.place()));
    }

    /** How many there are in each state. */
    @Transactional(readOnly = true)
    public Map<InvitationState, Integer> counts(CampaignId campaign) {
        require(campaign);
        return invitations.counts(campaign);
    }

    /**
     * Lets somebody's link lead nowhere.
     *
     * @throws InvitationAnswered when it was used
     */
    @Transactional
    public Invitation revoke(UUID id) {
        var invitation = unanswered(id);
        invitations.revoke(invitation.id(), kept(clock.instant()));
        return find(id);
    }

    /**
     * Makes another link for somebody, in place of the one before, which leads nowhere from now on.
     *
     * @throws InvitationAnswered when it was used
     */
    @Transactional
    public Invitation renew(UUID id) {
        invitations.renew(unanswered(id));
        return find(id);
    }

    /**
     * Notes that somebody's address takes no mail.
     *
     * @throws InvitationAnswered when the link was used
     */
    @Transactional
    public Invitation bounce(UUID id, String reason) {
        var invitation = unanswered(id);
        invitations.bounce(invitation.id(), reason, kept(clock.instant()));
        return find(id);
    }

    /** The whole address of somebody's link, to be handed over by other ways than mail. */
    @Transactional(readOnly = true)
    public String link(UUID id) {
        var invitation = find(id);
        if (invitation.state() == InvitationState.ANSWERED) {
            throw new InvitationAnswered();
        }
        return address.of(
                LinkToken.of(invitation.id(), invitation.issue(), secret).path());
    }

    /** Somebody's link as a picture. */
    @Transactional(readOnly = true)
    public byte[] qr(UUID id, QrFormat format) {
        return picture(link(id), format);
    }

    /** A campaign's open link as a picture. */
    @Transactional(readOnly = true)
    public byte[] openQr(CampaignId campaign, QrFormat format) {
        var path = openLinks.pathOf(require(campaign)).orElseThrow(LinkUnknown::new);
        return picture(address.of(path), format);
    }

    private static byte[] picture(String address, QrFormat format) {
        var code = QrCode.of(address);
        return switch (format) {
            case SVG -> code.svg();
            case PNG -> code.png();
        };
    }

    /** Holds the list first, so that the link cannot be used meanwhile. */
    private Invitation unanswered(UUID id) {
        invitations.hold(find(id).campaign());
        var invitation = find(id);
        if (invitation.state() == InvitationState.ANSWERED) {
            throw new InvitationAnswered();
        }
        return invitation;
    }

    private Invitation find(UUID id) {
        return invitations.find(id).orElseThrow(InvitationNotFound::new);
    }

    private Campaign require(CampaignId id) {
        return campaigns.find(id).orElseThrow(CampaignNotFound::new);
    }
}
