package id.reviu.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.test.Contract;
import id.reviu.platform.test.TopicReader;
import id.reviu.survey.Api;
import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import id.reviu.survey.xlsform.Forms;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** From a spreadsheet to a published version, and what each person may see of it. */
@SurveyTest
class QuestionnaireIT {

    private static final String ALL = "/api/survey/questionnaires";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final City city;
    private final JdbcClient jdbc;

    QuestionnaireIT(City city, JdbcClient jdbc) {
        this.city = city;
        this.jdbc = jdbc;
    }

    private Api.Answer imported(byte[] file) {
        var answer = city.admin().upload(ALL + "/import", "form.xlsx", file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private static String at(Api.Answer questionnaire) {
        return ALL + "/" + questionnaire.string("/id");
    }

    private long questionnaires() {
        return jdbc.sql("SELECT count(*) FROM questionnaire").query(Long.class).single();
    }

    @Test
    void importsAndPublishesBothQuestionnairesOfTheReview() {
        for (var audience : new String[] {"opd", "stakeholder"}) {
            var draft = imported(Forms.kediri(audience));
            assertThat(draft.headers().getFirst("Location")).isEqualTo(at(draft));
            assertThat(draft.headers().getETag()).isEqualTo("\"1\"");
            assertThat(draft.string("/state")).isEqualTo("draft");
            assertThat(draft.body().at("/draft/definition/pages").size()).isPositive();
            assertThat(draft.string("/warnings/0/code")).isEqualTo("questionnaire-not-translated-en");

            var published = city.admin().post(at(draft) + "/publication");
            assertThat(published.status()).isEqualTo(201);
            assertThat(published.body().path("number").asInt()).isEqualTo(1);

            var version = city.admin().get(at(draft) + "/versions/1");
            assertThat(version.body().path("definition")).isEqualTo(draft.body().at("/draft/definition"));
            assertThat(version.string("/versionId")).isEqualTo(published.string("/versionId"));
        }
    }

    @Test
    void tellsTheOtherServicesOfAPublishedVersionOnce() {
        var draft = imported(Forms.kediri("opd"));
        var published = city.admin().post(at(draft) + "/publication");
        var again = city.admin().post(at(draft) + "/publication");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.string("/versionId")).isEqualTo(published.string("/versionId"));

        var records = TopicReader.of("reviu.questionnaire.v1").awaitKey(published.string("/versionId"), 1);
        assertThat(records).hasSize(1);
        var event = new String(records.getFirst().value(), StandardCharsets.UTF_8);
        Contract.of("reviu.questionnaire.v1").validates(event);
        assertThat(JSON.readTree(event).path("definition"))
                .isEqualTo(draft.body().at("/draft/definition"));
    }

    @Test
    void givesAVersionOutAsASpreadsheetThatReadsBackTheSame() {
        var draft = imported(Forms.kediri("stakeholder"));
        city.admin().post(at(draft) + "/publication");
        var file = city.officer(city.office()).download(at(draft) + "/versions/1/xlsform");
        assertThat(imported(file).body().at("/draft/definition"))
                .isEqualTo(draft.body().at("/draft/definition"));
    }

    @Test
    void replacesTheDraftOfAPublishedQuestionnaireAndKeepsItsVersions() {
        var first = imported(Forms.survey("type | name | label | label::English (en)\ntext | q | Apa? | What?"));
        city.admin().post(at(first) + "/publication");
        var second = city.admin()
                .upload(
                        ALL + "/import?questionnaire=" + first.string("/id"),
                        "form.xlsx",
                        Forms.survey(
                                "type | name | label | label::English (en)\ntext | q | Apa? | What?\ndate | d | Hari | Day"));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.string("/state")).isEqualTo("published");
        assertThat(second.body().path("versions").size()).isEqualTo(1);
        assertThat(city.admin()
                        .post(at(first) + "/publication")
                        .body()
                        .path("number")
                        .asInt())
                .isEqualTo(2);
        assertThat(city.admin()
                        .get(at(first) + "/versions/1")
                        .body()
                        .at("/definition/pages/0/items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void listsEveryProblemOfASpreadsheetInTheReadersLanguageAndKeepsNothing() {
        var before = questionnaires();
        var refused =
                city.admin().upload(ALL + "/import", "form.xlsx", Forms.of("""
                type           | name | label | relevant
                geopoint       | here | Here  |
                text           | q    | Q     | ${nowhere} = 1
                text           | q    | Q     |
                select_one abc | s    | S     |
                """, "list_name | name | label\nx | y | Z"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.string("/type")).isEqualTo("urn:reviu:problem:xlsform-refused");
        assertThat(refused.body().path("errors").size()).isEqualTo(4);
        assertThat(refused.body().path("errors").get(0)).isEqualTo(JSON.readTree("""
                {"pointer": "/survey/2/A", "sheet": "survey", "row": 2, "column": "A", "header": "type",
                 "code": "xlsform-type-place", "detail": "The type of place \\"geopoint\\" is not supported.",
                 "mend": "Ask for the area with select_one."}
                """));
        assertThat(refused.string("/errors/1/pointer")).isEqualTo("/survey/3/D");
        assertThat(refused.string("/errors/2/pointer")).isEqualTo("/survey/4/B");
        assertThat(refused.string("/errors/3/pointer")).isEqualTo("/survey/5/A");
        assertThat(questionnaires()).isEqualTo(before);
    }

    @Test
    void refusesFilesThatAreNoSpreadsheets() {
        assertThat(city.admin()
                        .upload(ALL + "/import", "photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                        .string("/code"))
                .isEqualTo("xlsform-not-a-spreadsheet");
        var large = city.admin().upload(ALL + "/import", "large.xlsx", new byte[6 * 1024 * 1024]);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.string("/code")).isEqualTo("xlsform-too-large");
        assertThat(city.admin().post(ALL + "/import").status()).isEqualTo(415);
        assertThat(city.admin()
                        .upload(ALL + "/import?questionnaire=x", "f.xlsx", new byte[1])
                        .status())
                .isEqualTo(400);
    }

    @Test
    void publishesNothingThatIsNotTranslated() {
        var draft = imported(
                Forms.survey("type | name | label | label::English (en)\ntext | q | Apa? | What?\ndate | d | Hari |"));
        var refused = city.admin().post(at(draft) + "/publication");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.string("/errors/0/pointer")).isEqualTo("/pages/0/items/1/label/en");
        assertThat(refused.string("/errors/0/detail")).isEqualTo("The English text of \"d\" is missing.");
        var english = imported(Forms.real("text_and_integer.xlsx"));
        assertThat(city.admin().post(at(english) + "/publication").string("/errors/0/code"))
                .isEqualTo("questionnaire-not-indonesian");
    }

    @Test
    void refusesAStaleChangeWithTheStateAsItIs() {
        var draft = imported(Forms.kediri("opd"));
        city.admin()
                .upload(ALL + "/import?questionnaire=" + draft.string("/id"), "f.xlsx", Forms.kediri("stakeholder"));
        var stale = city.admin().send(HttpMethod.POST, at(draft) + "/publication", null, 1L);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().at("/current/version").asInt()).isEqualTo(2);
        assertThat(city.admin()
                        .send(HttpMethod.POST, at(draft) + "/publication", null, 2L)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void showsDraftsOnlyToThoseWhoWorkOnThem() {
        var draft = imported(Forms.kediri("opd"));
        var officer = city.officer(city.office());
        assertThat(officer.get(at(draft)).status()).isEqualTo(404);
        assertThat(city.reviewer().get(at(draft)).body().path("draft").isNull()).isFalse();
        assertThat(officer.get(ALL + "?limit=200").text()).doesNotContain(draft.string("/id"));
        assertThat(city.reviewer().get(ALL + "?limit=200").text()).contains(draft.string("/id"));

        city.admin().post(at(draft) + "/publication");
        city.admin()
                .upload(ALL + "/import?questionnaire=" + draft.string("/id"), "f.xlsx", Forms.kediri("stakeholder"));
        var seen = officer.get(at(draft));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body().path("draft").isNull()).isTrue();
        assertThat(seen.string("/title/id")).endsWith("OPD");
        assertThat(officer.get(at(draft) + "/versions/1").status()).isEqualTo(200);
        assertThat(officer.get(at(draft) + "/versions/2").status()).isEqualTo(404);
    }

    @Test
    void takesARetiredQuestionnaireOutOfUseAndKeepsItReadable() {
        var draft = imported(Forms.kediri("opd"));
        city.admin().post(at(draft) + "/publication");
        assertThat(city.admin().post(at(draft) + "/retirement").string("/state"))
                .isEqualTo("retired");
        assertThat(city.admin().post(at(draft) + "/retirement").status()).isEqualTo(200);
        assertThat(city.admin().post(at(draft) + "/publication").status()).isEqualTo(409);
        assertThat(city.council().get(at(draft) + "/versions/1").status()).isEqualTo(200);
        var campaign = city.admin().post("/api/survey/campaigns", City.campaign("""
                "opdAudience": {"questionnaire": "%s", "number": 1, "opds": ["*"]}""".formatted(draft.string("/id"))));
        assertThat(campaign.string("/errors/0/code")).isEqualTo("campaign-questionnaire-unpublished");
    }

    @Test
    void pagesThroughTheListByKey() {
        var older = imported(Forms.kediri("opd")).string("/id");
        var newer = imported(Forms.kediri("opd")).string("/id");
        var first = city.admin().get(ALL + "?limit=1");
        assertThat(first.string("/items/0/id")).isEqualTo(newer);
        var second = city.admin().get(ALL + "?limit=1&after=" + first.string("/next"));
        assertThat(second.string("/items/0/id")).isEqualTo(older);
    }

    @Test
    void publishesOneVersionHoweverManyAskAtOnce() throws InterruptedException, ExecutionException {
        var draft = imported(Forms.kediri("opd"));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Api.Answer>) () -> city.admin().post(at(draft) + "/publication"))
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get().body().path("number").asInt()).isEqualTo(1);
            }
        }
        assertThat(jdbc.sql("SELECT count(*) FROM questionnaire_version WHERE questionnaire = :id")
                        .param("id", UUID.fromString(draft.string("/id")))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void letsTheApplicationNeverChangeAPublishedVersion() {
        var privileges = jdbc.sql("""
                        SELECT has_table_privilege(current_user, 'questionnaire_version', 'UPDATE')
                            OR has_table_privilege(current_user, 'questionnaire_version', 'DELETE')
                        """).query(Boolean.class).single();
        assertThat(privileges).isFalse();
    }
}
