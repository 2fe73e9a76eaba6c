package id.reviu.reporting.report.document;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.campaign.Campaign;
import id.reviu.reporting.campaign.Campaigns;
import id.reviu.reporting.city.CityGlance;
import id.reviu.reporting.progress.CampaignProgress;
import id.reviu.reporting.survey.DimensionFigures;
import id.reviu.reporting.survey.QuadrantFigures;
import id.reviu.reporting.survey.QuestionFigures;
import id.reviu.reporting.survey.SatisfactionFigures;
import id.reviu.reporting.survey.Selection;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Collects dossiers: the same figures that the interface serves, all of the same moment. */
@Component
public class Dossiers {

    private final Campaigns campaigns;
    private final CampaignProgress progress;
    private final QuestionFigures questions;
    private final DimensionFigures dimensions;
    private final QuadrantFigures quadrants;
    private final SatisfactionFigures satisfaction;
    private final CityGlance city;
    private final Clock clock;

    Dossiers(
            Campaigns campaigns,
            CampaignProgress progress,
            QuestionFigures questions,
            DimensionFigures dimensions,
            QuadrantFigures quadrants,
            SatisfactionFigures satisfaction,
            CityGlance city,
            Clock clock) {
        this.campaigns = campaigns;
        this.progress = progress;
        this.questions = questions;
        this.dimensions = dimensions;
        this.quadrants = quadrants;
        this.satisfaction = satisfaction;
        this.city = city;
        this.clock = clock;
    }

    /**
     * Collects what a report of a campaign says.
     *
     * @param reader who asked for it
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Dossier collect(UUID id, Language language, Reader reader) {
        var campaign = campaigns.require(id, reader);
        var stands = progress.of(id, reader);
        var asksStakeholders = campaign.part(Audience.STAKEHOLDER).isPresent();
        return new Dossier(
                language,
                stands,
                campaign.minimumGroupSize(),
                city.in(null, Basis.SUBMITTED, reader).plan(),
                results(campaign, Audience.OPD, reader),
                results(campaign, Audience.STAKEHOLDER, reader),
                asksStakeholders ? satisfaction.of(id, everybody(Audience.STAKEHOLDER), reader) : null,
                asksStakeholders ? byGroup(id, stands, reader) : List.of(),
                clock.instant());
    }

    private static Selection everybody(Audience audience) {
        return Selection.all(audience, Basis.SUBMITTED);
    }

    private @Nullable AudienceResults results(Campaign campaign, Audience audience, Reader reader) {
        return campaign.part(audience)
                .map(part -> new AudienceResults(
                        questions.all(campaign.id(), everybody(audience), reader),
                        dimensions.of(campaign.id(), audience, Basis.SUBMITTED, reader),
                        quadrants.of(campaign.id(), everybody(audience), reader)))
                .orElse(null);
    }

    private List<Dossier.GroupSatisfaction> byGroup(UUID id, CampaignProgress.Progress stands, Reader reader) {
        return stands.stakeholders().byGroup().stream()
                .filter(group -> !group.group().isEmpty())
                .map(group -> new Dossier.GroupSatisfaction(
                        group,
                        satisfaction.of(
                                id,
                                new Selection(Audience.STAKEHOLDER, Basis.SUBMITTED, null, group.group(), null),
                                reader)))
                .toList();
    }
}
