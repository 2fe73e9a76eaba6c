package id.reviu.survey.export;

import id.reviu.survey.campaign.Campaign;
import id.reviu.survey.campaign.CampaignNotFound;
import id.reviu.survey.campaign.Campaigns;
import id.reviu.survey.campaign.Part;
import id.reviu.survey.export.file.Dataset;
import id.reviu.survey.questionnaire.Questionnaires;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds what an order asks for. */
@Component
class Sources {

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Sources(Campaigns campaigns, Questionnaires questionnaires, JdbcClient jdbc, JsonMapper json) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The data of an order and the rows in it, counted as they are read. */
    record Source(Dataset data, Rows rows) {}

    /** What an order asks for, as it is at this moment. */
    Source of(Order order) {
        var campaign = campaigns.find(order.campaign()).orElseThrow(CampaignNotFound::new);
        var part = part(campaign, order.audience()).orElseThrow(CampaignNotFound::new);
        var cells = part instanceof Part.Stakeholders ? cells(campaign) : Cells.of(List.of(), 1);
        var rows = new Rows(jdbc, json, order, cells);
        var title = campaign.plan().title();
        return new Source(
                new Dataset(
                        order.language().equals("en") ? title.en() : title.id(),
                        audience(part),
                        questionnaires.versionsOf(part.questionnaire().questionnaire()),
                        part.questionnaire().version(),
                        campaign.plan().simulated(),
                        order.language(),
                        rows),
                rows);
    }

    private static Dataset.Audience audience(Part part) {
        return switch (part) {
            case Part.Opds _ -> new Dataset.Offices();
            case Part.Stakeholders people -> new Dataset.Stakeholders(people.areaQuestion());
        };
    }

    /** The part of a campaign that an audience answers. */
    static Optional<Part> part(Campaign campaign, String audience) {
        return campaign.parts().stream()
                .filter(part -> part.audience().equals(audience))
                .findFirst();
    }

    /** What may be told of a campaign's stakeholders. */
    Cells cells(Campaign campaign) {
        var counted = jdbc.sql("""
                        SELECT stakeholder_group, area, count(*) AS answers FROM response
                        WHERE campaign = :campaign AND audience = 'stakeholder' GROUP BY stakeholder_group, area
                        """)
                .param("campaign", campaign.id().value())
                .query((row, _) -> new Cells.Cell(
                        row.getString("stakeholder_group"), row.getString("area"), row.getLong("answers")))
                .list();
        return Cells.of(counted, campaign.plan().minimumGroupSize());
    }
}
