package id.reviu.survey.campaign;

import static id.reviu.survey.storage.Columns.instant;
import static id.reviu.survey.storage.Columns.moment;
import static id.reviu.survey.storage.Columns.requiredInstant;
import static id.reviu.survey.storage.Columns.requiredUuid;
import static id.reviu.survey.storage.Columns.texts;
import static id.reviu.survey.storage.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The campaigns. */
@Repository
public class Campaigns {

    private static final String SELECT = """
            SELECT c.id, c.version, c.title_id, c.title_en, c.review, c.state, c.opens_at, c.closes_at, c.simulated,
                   c.minimum_group_size, c.head_approval, c.extension_reason,
                   o.questionnaire AS o_questionnaire, o.number AS o_number,
                   o.questionnaire_version AS o_version, o.opds,
                   s.questionnaire AS s_questionnaire, s.number AS s_number,
                   s.questionnaire_version AS s_version, s.groups, s.group_question, s.area_question
            FROM campaign c
            LEFT JOIN campaign_part o ON o.campaign = c.id AND o.audience = 'opd'
            LEFT JOIN campaign_part s ON s.campaign = c.id AND s.audience = 'stakeholder'
            """;

    private final JdbcClient jdbc;

    Campaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CampaignId nextId() {
        return new CampaignId(jdbc.sql("SELECT uuidv7()").query(UUID.class).single());
    }

    /** The campaign, if there is one. */
    public Optional<Campaign> find(CampaignId id) {
        return jdbc.sql(SELECT + "WHERE c.id = :id")
                .param("id", id.value())
                .query(Campaigns::campaign)
                .optional();
    }

    /** The campaign, kept as it is until the transaction ends, while others may do the same. */
    public Optional<Campaign> hold(CampaignId id) {
        return jdbc.sql(SELECT + "WHERE c.id = :id FOR SHARE OF c")
                .param("id", id.value())
                .query(Campaigns::campaign)
                .optional();
    }

    Optional<Campaign> lock(CampaignId id) {
        return jdbc.sql(SELECT + "WHERE c.id = :id FOR NO KEY UPDATE OF c")
                .param("id", id.value())
                .query(Campaigns::campaign)
                .optional();
    }

    /** One open campaign whose time is over and that no other instance is closing. */
    Optional<Campaign> lockDue(Instant now) {
        return jdbc.sql(SELECT + """
                        WHERE c.state = 'open' AND c.closes_at <= :now
                        ORDER BY c.closes_at LIMIT 1 FOR NO KEY UPDATE OF c SKIP LOCKED
                        """)
                .param("now", moment(now))
                .query(Campaigns::campaign)
                .optional();
    }

    /**
     * Campaigns from the newest to the oldest.
     *
     * @param opd only opened campaigns that ask this office; null for all
     */
    List<Campaign> list(@Nullable String opd, @Nullable UUID after, int limit) {
        return jdbc.sql(SELECT + """
                        WHERE (:after::uuid IS NULL OR c.id < :after)
                          AND (:opd::text IS NULL OR c.state <> 'draft' AND :opd = ANY (o.opds))
                        ORDER BY c.id DESC LIMIT :limit
                        """)
                .param("after", after)
                .param("opd", opd)
                .param("limit", limit)
                .query(Campaigns::campaign)
                .list();
    }

    /** How many responses were begun and not handed in, for each campaign that has any. */
    Map<UUID, Integer> draftsOf(List<Campaign> campaigns) {
        return jdbc
                .sql("""
                        SELECT campaign, count(*) AS drafts FROM assignment
                        WHERE campaign = ANY (:ids) AND state IN ('in-progress', 'returned')
                        GROUP BY campaign
                        """)
                .param("ids", campaigns.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(requiredUuid(row, "campaign"), row.getInt("drafts")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(Campaign campaign) {
        jdbc.sql("""
                        INSERT INTO campaign (id, version, title_id, title_en, review, state, opens_at, closes_at,
                                              simulated, minimum_group_size, head_approval, updated_at)
                        VALUES (:id, :version, :titleId, :titleEn, :review, :state, :opensAt, :closesAt,
                                :simulated, :minimumGroupSize, :headApproval, now())
                        """)
                .param("id", campaign.id().value())
                .param("version", campaign.version())
                .param("titleId", campaign.plan().title().id())
                .param("titleEn", campaign.plan().title().en())
                .param("review", campaign.plan().review())
                .param("state", campaign.state().text())
                .param("opensAt", moment(campaign.window().opensAt()))
                .param("closesAt", moment(campaign.window().closesAt()))
                .param("simulated", campaign.plan().simulated())
                .param("minimumGroupSize", campaign.plan().minimumGroupSize())
                .param("headApproval", campaign.plan().headApproval())
                .update();
        campaign.parts().forEach(part -> add(campaign.id(), part));
    }

    private void add(CampaignId campaign, Part part) {
        var insert = jdbc.sql("""
                        INSERT INTO campaign_part (campaign, audience, questionnaire, number, questionnaire_version,
                                                   opds, groups, group_question, area_question)
                        VALUES (:campaign, :audience, :questionnaire, :number, :version,
                                :opds, :groups, :groupQuestion, :areaQuestion)
                        """)
                .param("campaign", campaign.value())
                .param("audience", part.audience())
                .param("questionnaire", part.questionnaire().questionnaire())
                .param("number", part.questionnaire().number())
                .param("version", part.questionnaire().version());
        switch (part) {
            case Part.Opds asked ->
                insert.param("opds", asked.opds().toArray(String[]::new))
                        .param("groups", new String[0])
                        .param("groupQuestion", null)
                        .param("areaQuestion", null)
                        .update();
            case Part.Stakeholders asked ->
                insert.param("opds", new String[0])
                        .param("groups", asked.groups().toArray(String[]::new))
                        .param("groupQuestion", asked.groupQuestion())
                        .param("areaQuestion", asked.areaQuestion())
                        .update();
        }
    }

    /** Saves what may change after planning; the caller holds the row. */
    void save(Campaign campaign) {
        jdbc.sql("""
                        UPDATE campaign
                        SET version = :version, state = :state, opens_at = :opensAt, closes_at = :closesAt,
                            extension_reason = :extensionReason, updated_at = now()
                        WHERE id = :id
                        """)
                .param("id", campaign.id().value())
                .param("version", campaign.version())
                .param("state", campaign.state().text())
                .param("opensAt", moment(campaign.window().opensAt()))
                .param("closesAt", moment(campaign.window().closesAt()))
                .param("extensionReason", campaign.extensionReason())
                .update();
        campaign.opds()
                .ifPresent(asked -> jdbc.sql(
                                "UPDATE campaign_part SET opds = :opds WHERE campaign = :id AND audience = 'opd'")
                        .param("id", campaign.id().value())
                        .param("opds", asked.opds().toArray(String[]::new))
                        .update());
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        var plan = new Campaign.Plan(
                new Title(row.getString("title_id"), row.getString("title_en")),
                uuid(row, "review"),
                row.getBoolean("simulated"),
                row.getInt("minimum_group_size"),
                row.getBoolean("head_approval"));
        return Campaign.stored(
                new CampaignId(requiredUuid(row, "id")),
                plan,
                CampaignState.of(row.getString("state")),
                new Window(instant(row, "opens_at"), requiredInstant(row, "closes_at")),
                opds(row),
                stakeholders(row),
                row.getString("extension_reason"),
                row.getLong("version"));
    }

    private static Part.@Nullable Opds opds(ResultSet row) throws SQLException {
        var questionnaire = uuid(row, "o_questionnaire");
        return questionnaire == null
                ? null
                : new Part.Opds(
                        new QuestionnaireRef(questionnaire, row.getInt("o_number"), requiredUuid(row, "o_version")),
                        texts(row, "opds"));
    }

    private static Part.@Nullable Stakeholders stakeholders(ResultSet row) throws SQLException {
        var questionnaire = uuid(row, "s_questionnaire");
        return questionnaire == null
                ? null
                : new Part.Stakeholders(
                        new QuestionnaireRef(questionnaire, row.getInt("s_number"), requiredUuid(row, "s_version")),
                        texts(row, "groups"),
                        row.getString("group_question"),
                        row.getString("area_question"));
    }
}
