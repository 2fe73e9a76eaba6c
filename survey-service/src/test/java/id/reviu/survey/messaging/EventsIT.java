package id.reviu.survey.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.test.Contract;
import id.reviu.platform.test.TopicReader;
import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every change reaches the other services as the contract says, in order. */
@SurveyTest
class EventsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final City city;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    EventsIT(City city, JdbcClient jdbc, TransactionOperations transaction) {
        this.city = city;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The events of a thing, each of which keeps the contract. */
    private static List<JsonNode> events(String topic, UUID key, int count) {
        var contract = Contract.of(topic);
        var events = new ArrayList<JsonNode>();
        for (var record : TopicReader.of(topic).awaitKey(key.toString(), count)) {
            var text = new String(record.value(), StandardCharsets.UTF_8);
            contract.validates(text);
            assertThat(TopicReader.header(record, "ce_type")).isEqualTo("id." + topic);
            assertThat(TopicReader.header(record, "ce_source")).isEqualTo("/survey-service");
            events.add(JSON.readTree(text));
        }
        return events;
    }

    private static List<String> all(List<JsonNode> events, String field) {
        return events.stream().map(event -> event.path(field).asString()).toList();
    }

    @Test
    void tellsOfACampaignFromPlanToArchive() {
        var opd = city.office();
        var campaign = city.plan(opd);
        city.openNow(campaign);
        city.openNow(campaign);
        city.close(campaign);
        city.admin().post("/api/survey/campaigns/" + campaign + "/archiving");

        var events = events("reviu.campaign.v1", campaign, 4);

        assertThat(all(events, "action")).containsExactly("created", "opened", "closed", "archived");
        assertThat(all(events, "version")).containsExactly("1", "2", "3", "4");
        assertThat(events.get(1).at("/parts/0/opds/0").asString()).isEqualTo(opd);
    }

    @Test
    void tellsOfAnOfficesWorkButNeverOfDrafts() {
        var opd = city.office();
        var assignment = city.assignment(opd);
        var response = UUID.randomUUID();
        var path = "/api/survey/responses/" + response;
        var body = "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"%s\"}}";
        city.officer(opd).put(path, body.formatted(assignment, "a"));
        city.officer(opd).put(path, body.formatted(assignment, "b"));
        city.officer(opd).put(path + "/submission", body.formatted(assignment, "c"));
        city.admin().post(path + "/return", "{\"reason\": \"r\"}");
        city.officer(opd).put(path, body.formatted(assignment, "d"));
        city.officer(opd).put(path + "/submission", body.formatted(assignment, "e"));
        city.admin().post(path + "/verification");

        var assignments = events("reviu.assignment.v1", assignment, 7);
        var responses = events("reviu.response.v1", response, 4);

        assertThat(all(assignments, "action"))
                .containsExactly("given", "begun", "submitted", "returned", "begun", "submitted", "verified");
        assertThat(all(assignments, "version")).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(all(responses, "action")).containsExactly("submitted", "returned", "submitted", "verified");
        assertThat(responses.stream().map(event -> event.at("/answers/jabatan").asString()))
                .containsExactly("c", "c", "e", "e");
        assertThat(responses.getLast().at("/verifiedBy/id").asString()).isEqualTo("id-of-admin");
    }

    @Test
    void tellsOfAStakeholderWithoutAName() {
        var campaign = city.planForStakeholders(true);
        city.openNow(campaign);
        var link = city.admin().get("/api/survey/campaigns/" + campaign).string("/openLink");
        var response = UUID.randomUUID();
        city.stranger()
                .put(
                        "/api/survey/links/" + link.substring("/r/".length()) + "/responses/" + response,
                        "{\"answers\": {\"kelompok\": \"warga\", \"kecamatan\": \"35.71.01\"}}");

        var told = events("reviu.response.v1", response, 1).getFirst();

        assertThat(told.path("audience").asString()).isEqualTo("stakeholder");
        assertThat(told.path("group").asString()).isEqualTo("warga");
        assertThat(told.path("area").asString()).isEqualTo("35.71.01");
        assertThat(told.path("simulated").asBoolean()).isTrue();
        assertThat(told.path("submittedBy").isNull()).isTrue();
    }

    @Test
    void tellsNothingOfWhatWasRefused() {
        var opd = city.office();
        var campaign = city.plan(opd);
        transaction.executeWithoutResult(
                status -> jdbc.sql("UPDATE campaign SET closes_at = now() - interval '1 minute' WHERE id = :id")
                        .param("id", campaign)
                        .update());

        assertThat(city.admin()
                        .post("/api/survey/campaigns/" + campaign + "/opening")
                        .status())
                .isEqualTo(409);

        var waiting = transaction.execute(status -> jdbc.sql("SELECT count(*) FROM assignment WHERE campaign = :id")
                .param("id", campaign)
                .query(Integer.class)
                .single());
        assertThat(waiting).isZero();
        assertThat(events("reviu.campaign.v1", campaign, 1)).hasSize(1);
    }
}
