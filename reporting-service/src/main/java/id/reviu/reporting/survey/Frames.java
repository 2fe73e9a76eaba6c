package id.reviu.reporting.survey;

import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.campaign.Campaigns;
import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import id.reviu.reporting.reference.Questionnaires;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what figures are set in. */
@Component
public class Frames {

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final Changes changes;

    Frames(Campaigns campaigns, Questionnaires questionnaires, Changes changes) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.changes = changes;
    }

    /**
     * The frame of a campaign's figures.
     *
     * @throws NotAsked when the campaign does not ask that audience
     */
    public Frame of(UUID id, Audience audience, Reader reader) {
        var campaign = campaigns.require(id, reader);
        var part = campaign.part(audience).orElseThrow(() -> new NotAsked(audience));
        var revision = changes.revision(Change.Kind.CAMPAIGN, id.toString());
        return new Frame(
                campaign,
                part,
                questionnaires.find(part.questionnaireVersion()).orElse(null),
                reader,
                revision.map(Changes.Revision::at).orElse(null),
                revision.map(Changes.Revision::number).orElse(0L));
    }
}
