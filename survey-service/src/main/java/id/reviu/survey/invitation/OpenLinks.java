package id.reviu.survey.invitation;

import static id.reviu.survey.storage.Columns.moment;

import id.reviu.survey.campaign.Campaign;
import id.reviu.survey.campaign.CampaignChanged;
import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.campaign.CampaignState;
import id.reviu.survey.campaign.StakeholderAddress;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The open links: one for each campaign that asks stakeholders, from its opening on. */
@Repository
class OpenLinks implements StakeholderAddress {

    private final JdbcClient jdbc;
    private final LinkSecret secret;

    OpenLinks(JdbcClient jdbc, LinkSecret secret) {
        this.jdbc = jdbc;
        this.secret = secret;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void makeWhenOpened(CampaignChanged changed) {
        if (changed.action() != CampaignChanged.Action.OPENED
                || changed.campaign().stakeholders().isEmpty()) {
            return;
        }
        jdbc.sql("INSERT INTO open_link (token_hash, campaign, made_at) VALUES (:hash, :campaign, :at)")
                .param("hash", LinkToken.of(changed.campaign().id(), secret).hash())
                .param("campaign", changed.campaign().id().value())
                .param("at", moment(changed.at()))
                .update();
    }

    Optional<CampaignId> campaignOf(LinkToken token) {
        return jdbc.sql("SELECT campaign FROM open_link WHERE token_hash = :hash")
                .param("hash", token.hash())
                .query(UUID.class)
                .optional()
                .map(CampaignId::new);
    }

    @Override
    public Optional<String> pathOf(Campaign campaign) {
        return campaign.state() == CampaignState.DRAFT
                ? Optional.empty()
                : campaign.stakeholders()
                        .map(_ -> LinkToken.of(campaign.id(), secret).path());
    }
}
