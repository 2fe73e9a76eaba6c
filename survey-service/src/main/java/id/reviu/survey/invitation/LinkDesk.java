package id.reviu.survey.invitation;

import id.reviu.survey.campaign.Campaign;
import id.reviu.survey.campaign.CampaignState;
import id.reviu.survey.campaign.Campaigns;
import id.reviu.survey.campaign.Part;
import id.reviu.survey.questionnaire.PublishedVersion;
import id.reviu.survey.questionnaire.Questionnaires;
import id.reviu.survey.receipt.ReceiptDesk;
import id.reviu.survey.response.ResponseId;
import id.reviu.survey.response.StakeholderDesk;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Lets people without an account answer. Whoever has the link may; a link that leads nowhere says no more than that. */
@Service
public class LinkDesk {

    private final OpenLinks links;
    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final StakeholderDesk stakeholders;
    private final ReceiptDesk receipts;
    private final Clock clock;

    LinkDesk(
            OpenLinks links,
            Campaigns campaigns,
            Questionnaires questionnaires,
            StakeholderDesk stakeholders,
            ReceiptDesk receipts,
            Clock clock) {
        this.links = links;
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.stakeholders = stakeholders;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** What a link leads to. */
    public record Door(Campaign campaign, Part.Stakeholders part, PublishedVersion questionnaire) {}

    /** What there is to answer behind a link. */
    @Transactional(readOnly = true)
    public Door open(String token) {
        var campaign = links.campaignOf(new LinkToken(token))
                .flatMap(campaigns::find)
                .filter(this::takesAnswers)
                .orElseThrow(LinkUnknown::new);
        var part = campaign.stakeholders().orElseThrow(LinkUnknown::new);
        return new Door(
                campaign, part, questionnaires.version(part.questionnaire().version()));
    }

    /** Hands a stakeholder's answers in, under an id of the stakeholder's making. */
    @Transactional
    public StakeholderDesk.Receipt submit(String token, ResponseId id, JsonNode answers) {
        var campaign =
                links.campaignOf(new LinkToken(token)).flatMap(campaigns::hold).orElseThrow(LinkUnknown::new);
        return stakeholders.submit(id, campaign, campaign.stakeholders().orElseThrow(LinkUnknown::new), answers);
    }

    /** The receipt of what was handed in at a link, as PDF; also after the campaign has closed. */
    @Transactional
    public byte[] receipt(String token, ResponseId id, Locale locale) {
        var campaign = links.campaignOf(new LinkToken(token)).orElseThrow(LinkUnknown::new);
        return receipts.ofStakeholder(id, campaign, locale);
    }

    private boolean takesAnswers(Campaign campaign) {
        return campaign.state() == CampaignState.OPEN
                && !clock.instant().isAfter(campaign.window().closesAt());
    }
}
