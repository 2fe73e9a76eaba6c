package id.reviu.survey.invitation;

import id.reviu.survey.campaign.Campaign;
import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.campaign.Campaigns;
import id.reviu.survey.campaign.Part;
import id.reviu.survey.questionnaire.PublishedVersion;
import id.reviu.survey.questionnaire.Questionnaires;
import id.reviu.survey.receipt.ReceiptDesk;
import id.reviu.survey.response.ResponseId;
import id.reviu.survey.response.StakeholderDesk;
import id.reviu.survey.response.StakeholderTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Lets people without an account answer. Whoever has the link may; a link that leads nowhere says no more than that. */
@Service
public class LinkDesk {

    private final OpenLinks links;
    private final PersonalLinks personal;
    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final StakeholderDesk stakeholders;
    private final ReceiptDesk receipts;
    private final Clock clock;

    LinkDesk(
            OpenLinks links,
            PersonalLinks personal,
            Campaigns campaigns,
            Questionnaires questionnaires,
            StakeholderDesk stakeholders,
            ReceiptDesk receipts,
            Clock clock) {
        this.links = links;
        this.personal = personal;
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.stakeholders = stakeholders;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * What a link leads to.
     *
     * @param once whether it is one person's own, good for one answer
     * @param graceUntil until when answers in the making are still taken, the time being over; null while it goes on
     */
    public record Door(
            Campaign campaign,
            Part.Stakeholders part,
            PublishedVersion questionnaire,
            boolean once,
            @Nullable Instant graceUntil) {}

    /**
     * What there is to answer behind a link. Whoever is in the middle of answering finds it for a while longer than others: at
     * a link of one's own that is known, at the open link the browser says so.
     *
     * @param begun whether the asker keeps answers that were begun
     */
    @Transactional
    public Door open(String token, boolean begun) {
        var now = clock.instant();
        var open = links.campaignOf(new LinkToken(token));
        var own = open.isPresent() ? Optional.<PersonalLinks.PersonalLink>empty() : personal.find(new LinkToken(token));
        var campaign = open.or(() -> own.map(PersonalLinks.PersonalLink::campaign))
                .flatMap(campaigns::find)
                .filter(found -> new StakeholderTime(found, now).takes())
                .orElseThrow(LinkUnknown::new);
        var part = campaign.stakeholders().orElseThrow(LinkUnknown::new);
        var grace = new StakeholderTime(campaign, now).graceUntil();
        if (grace != null && !begun && own.isEmpty()) {
            throw new LinkUnknown();
        }
        own.ifPresent(link -> enter(link, grace != null));
        return new Door(
                campaign, part, questionnaires.version(part.questionnaire().version()), own.isPresent(), grace);
    }

    private void enter(PersonalLinks.PersonalLink link, boolean ended) {
        if (personal.answered(link) || ended && !personal.opened(link)) {
            throw new LinkUnknown();
        }
        personal.open(link);
    }

    /**
     * Hands a stakeholder's answers in, under an id of the stakeholder's making. Somebody's own link is used up with them; what
     * is kept of that says neither when nor which answers they were.
     */
    @Transactional
    public StakeholderDesk.Receipt submit(String token, ResponseId id, JsonNode answers) {
        var open = links.campaignOf(new LinkToken(token));
        if (open.isPresent()) {
            var campaign = hold(open.get());
            return stakeholders.submit(id, campaign, asked(campaign), answers);
        }
        var link = personal.find(new LinkToken(token)).orElseThrow(LinkUnknown::new);
        var campaign = hold(link.campaign());
        return stakeholders.submitOnce(id, campaign, asked(campaign), answers, () -> {
            if (!personal.use(link)) {
                throw new LinkUnknown();
            }
        });
    }

    /** The receipt of what was handed in at a link, as PDF; also after the campaign has closed. */
    @Transactional
    public byte[] receipt(String token, ResponseId id, Locale locale) {
        var campaign = links.campaignOf(new LinkToken(token))
                .or(() -> personal.find(new LinkToken(token)).map(PersonalLinks.PersonalLink::campaign))
                .orElseThrow(LinkUnknown::new);
        return receipts.ofStakeholder(id, campaign, locale);
    }

    private Campaign hold(CampaignId id) {
        return campaigns.hold(id).orElseThrow(LinkUnknown::new);
    }

    private static Part.Stakeholders asked(Campaign campaign) {
        return campaign.stakeholders().orElseThrow(LinkUnknown::new);
    }
}
