package id.reviu.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.Api;
import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writing a questionnaire: begun, kept while unfinished, checked, published, compared, retired and taken back. */
@SurveyTest
class DraftIT {

    private static final String ALL = "/api/survey/questionnaires";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final City city;

    DraftIT(City city) {
        this.city = city;
    }

    private String begun() {
        return begun("{\"title\": {\"id\": \"Survei\", \"en\": \"Survey\"}}");
    }

    private String begun(String request) {
        var answer = city.admin().post(ALL, request);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.headers().getFirst("Location")).isEqualTo(ALL + "/" + answer.string("/id"));
        return ALL + "/" + answer.string("/id");
    }

    private Api.Answer save(String at, String definition, long seen) {
        return city.admin().send(HttpMethod.PUT, at + "/draft", definition, seen);
    }

    private static String definition(String items) {
        return """
                {"title": {"id": "Survei", "en": "Survey"}, "languages": ["id", "en"],
                 "pages": [{"name": "satu", "title": {"id": "Satu", "en": "One"}, "items": [%s]}]}""".formatted(items);
    }

    private static String question(String name) {
        return "{\"kind\": \"date\", \"name\": \"%s\", \"label\": {\"id\": \"Kapan?\", \"en\": \"When?\"}}"
                .formatted(name);
    }

    private static List<String> flaws(Api.Answer answer) {
        var flaws = new ArrayList<String>();
        answer.body()
                .path("flaws")
                .forEach(flaw -> flaws.add(flaw.path("code").asString() + " "
                        + flaw.path("pointer").asString()));
        return flaws;
    }

    @Test
    void beginsWithATitleAndAnEmptyPage() {
        var at = begun();
        var draft = city.admin().get(at + "/draft");
        assertThat(draft.headers().getETag()).isEqualTo("\"1\"");
        assertThat(draft.string("/definition/title/id")).isEqualTo("Survei");
        assertThat(flaws(draft)).containsExactly("questionnaire-page-empty /pages/0/items");
        assertThat(city.admin().post(at + "/publication").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ikm", "kediri-opd", "kediri-stakeholder"})
    void beginsWithEveryTemplateReadyToPublish(String template) {
        var shown = city.admin().get("/api/survey/questionnaire-templates/" + template);
        var at = begun("{\"template\": \"%s\"}".formatted(template));
        var draft = city.admin().get(at + "/draft");
        assertThat(draft.body().path("definition"))
                .isEqualTo(shown.body().path("definition"))
                .isNotEmpty();
        assertThat(flaws(draft)).isEmpty();
        assertThat(city.admin().post(at + "/publication").status()).isEqualTo(201);
    }

    @Test
    void asksTheNineElementsOfTheSatisfactionIndexOnce() {
        var ikm = city.admin().get("/api/survey/questionnaire-templates/ikm").body();
        var fed = ikm.findValuesAsString("feeds").stream()
                .filter(scale -> scale.startsWith("ikm:"))
                .toList();
        assertThat(fed)
                .containsExactlyInAnyOrder(
                        "ikm:persyaratan",
                        "ikm:prosedur",
                        "ikm:waktu",
                        "ikm:biaya",
                        "ikm:produk",
                        "ikm:kompetensi",
                        "ikm:perilaku",
                        "ikm:pengaduan",
                        "ikm:sarana");
    }

    @Test
    void beginsWithAVersionOfAnotherQuestionnaire() {
        var old = city.publish("opd.json").questionnaire();
        var at = begun("{\"title\": {\"id\": \"Salinan\"}, \"copy\": {\"questionnaire\": \"%s\", \"number\": 1}}"
                .formatted(old));
        var version = city.admin().get(ALL + "/" + old + "/versions/1");
        var draft = city.admin().get(at + "/draft");
        assertThat(draft.body().at("/definition/pages"))
                .isEqualTo(version.body().at("/definition/pages"));
        assertThat(draft.string("/definition/title/id")).isEqualTo("Salinan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                    | questionnaire-title-missing
                    {"template": "nothing"}                               | template-unknown
                    {"template": "ikm", "copy": {"questionnaire": "00000000-0000-0000-0000-000000000000", "number": 1}} | questionnaire-two-beginnings
                    {"copy": {"questionnaire": "00000000-0000-0000-0000-000000000000", "number": 1}} | questionnaire-version-unknown
                    """)
    void refusesToBeginWithNothing(String request, String code) {
        var refused = city.admin().post(ALL, request);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.string("/errors/0/code")).isEqualTo(code);
        assertThat(refused.string("/errors/0/detail")).isNotEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\": {\"id\": \" \"}}", "{\"title\": {\"id\": \"a\\u0000\"}}", "{\"title\": {}}"})
    void refusesATitleThatSaysNothing(String request) {
        assertThat(city.admin().post(ALL, request).status()).isEqualTo(422);
    }

    @Test
    void keepsAnUnfinishedDraftAndNamesEveryFlawInTheReadersLanguage() {
        var at = begun();
        var saved = save(at, definition("""
                {"kind": "single", "name": "a b", "label": {"id": "Apa?"}, "visibleWhen": "${nowhere} = 1", "choices": []},
                {"kind": "number", "name": "n", "label": {}, "min": 5, "max": 3, "validWhen": ". >"},
                {"kind": "date", "name": "n", "label": {"id": "Kapan?", "en": "When?"}},
                {"kind": "calculated", "name": "k", "expression": "${l} + 1"},
                {"kind": "calculated", "name": "l", "expression": "${k} + 1"},
                {"kind": "text", "name": "t", "label": {"id": "T", "en": "T"}, "visibleWhen": "${n} and ${t} = 1"}
                """), 1);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(flaws(saved))
                .contains(
                        "questionnaire-name /pages/0/items/0/name",
                        "questionnaire-not-translated-en /pages/0/items/0/label/en",
                        "expression-unknown-name /pages/0/items/0/visibleWhen",
                        "questionnaire-choices-missing /pages/0/items/0/choices",
                        "questionnaire-label-missing /pages/0/items/1/label",
                        "questionnaire-bounds /pages/0/items/1/max",
                        "expression-incomplete /pages/0/items/1/validWhen",
                        "questionnaire-name-twice /pages/0/items/2/name",
                        "questionnaire-circular-logic /pages/0/items/3/expression");
        assertThat(saved.body()
                        .path("flaws")
                        .valueStream()
                        .map(flaw -> flaw.path("detail").asString()))
                .contains("The lower bound 5 is greater than the upper bound 3.")
                .noneMatch(detail -> detail.startsWith("questionnaire-") || detail.contains("{"));
        var read = city.admin().get(at + "/draft");
        assertThat(flaws(read)).isEqualTo(flaws(saved));
        assertThat(read.string("/definition/pages/0/items/0/name")).isEqualTo("a b");
        assertThat(city.admin().post(at + "/publication").status()).isEqualTo(422);
    }

    @Test
    void mendsWhatCanWaitAfterPublishing() {
        var at = begun();
        var saved = save(at, definition("""
                {"kind": "date", "name": "d", "label": {"id": "Kapan?", "en": "When?"}, "hint": {"id": "Tanggal"}}
                """), 1);
        assertThat(flaws(saved)).containsExactly("questionnaire-not-translated-en /pages/0/items/0/hint/en");
        assertThat(saved.body().at("/flaws/0/blocks").booleanValue()).isFalse();
        assertThat(city.admin().post(at + "/publication").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    []                                                                      | draft-not-an-object          |
                    {"title": 5}                                                            | draft-not-an-object          | /title
                    {"title": {"id": 5}}                                                    | draft-not-text               | /title/id
                    {"languages": ["jv"]}                                                   | draft-unknown-language       | /languages
                    {"pages": {}}                                                           | draft-not-a-list             | /pages
                    {"pages": [null]}                                                       | draft-not-an-object          | /pages/0
                    {"pages": [{"items": [{"kind": "geopoint", "name": "x"}]}]}             | draft-unknown-kind           | /pages/0/items/0/kind
                    {"pages": [{"items": [{"kind": "date", "name": "x", "colour": "red"}]}]} | draft-unknown-property      | /pages/0/items/0/colour
                    {"pages": [{"items": [{"kind": "rating", "points": [{"value": 1.5}]}]}]} | draft-not-a-whole-number    | /pages/0/items/0/points/0/value
                    {"pages": [{"items": [{"kind": "rating", "points": [{}]}]}]}            | draft-point-without-value    | /pages/0/items/0/points/0/value
                    {"pages": [{"items": [{"kind": "number", "max": 1e400}]}]}              | draft-not-a-number           | /pages/0/items/0/max
                    {"pages": [{"items": [{"kind": "text", "maxLength": 0}]}]}              | draft-not-a-whole-number     | /pages/0/items/0/maxLength
                    {"pages": [{"items": [{"kind": "date", "required": "yes"}]}]}           | draft-not-a-flag             | /pages/0/items/0/required
                    {"pages": [{"items": [{"kind": "multiple", "exclusive": [1]}]}]}        | draft-not-texts              | /pages/0/items/0/exclusive
                    """)
    void refusesWhatCannotBeKeptAndKeepsTheDraftBefore(String definition, String code, String pointer) {
        var at = begun();
        var refused = save(at, definition, 1);
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.string("/type")).endsWith("draft-refused");
        assertThat(refused.body().path("errors").valueStream())
                .anyMatch(error -> error.path("code").asString().equals(code)
                        && error.path("pointer").asString().equals(pointer == null ? "" : pointer)
                        && !error.path("detail").asString().contains("{"));
        assertThat(city.admin().get(at + "/draft").version()).isEqualTo(1);
    }

    @Test
    void keepsWhateverLettersSomebodyTypesAndNoMoreThanAPersonCanWrite() {
        var at = begun();
        var words = "Apakah 🏛️ ꦏꦼꦝꦶꦫꦶ مدير <b>\\\"ya\\\"</b>?";
        var saved = save(at, definition(question("d").replace("Kapan?", words + "\\u0000")), 1);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(city.admin().get(at + "/draft").string("/definition/pages/0/items/0/label/id"))
                .isEqualTo("Apakah 🏛️ ꦏꦼꦝꦶꦫꦶ مدير <b>\"ya\"</b>?");
        assertThat(save(at, definition(question("d").replace("Kapan?", "x".repeat(10_001))), 2)
                        .string("/errors/0/code"))
                .isEqualTo("draft-too-long");
        assertThat(save(
                                at,
                                definition(String.join(
                                        ",",
                                        IntStream.range(0, 2_001)
                                                .mapToObj(i -> "{\"kind\":\"note\"}")
                                                .toList())),
                                2)
                        .string("/errors/0/code"))
                .isEqualTo("draft-too-many");
        var deep = "{\"kind\": \"group\", \"items\": [".repeat(7) + "]}".repeat(7);
        assertThat(save(at, definition(deep), 2).string("/errors/0/code")).isEqualTo("draft-too-deep");
        assertThat(save(at, definition(question("x".repeat(1_100_000))), 2).status())
                .isEqualTo(413);
    }

    @Test
    void keepsEveryKindOfQuestionAsItWasSent() {
        var at = begun();
        var sent = JSON.writeValueAsString(SampleQuestionnaires.everyKind());
        var saved = save(at, sent, 1);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(flaws(saved)).isEmpty();
        assertThat(city.admin().get(at + "/draft").body().path("definition")).isEqualTo(JSON.readTree(sent));
    }

    @Test
    void tellsTheSecondOfTwoEditorsWhatTheFirstOneSaved() {
        var at = begun();
        assertThat(save(at, definition(question("pertama")), 1).version()).isEqualTo(2);
        var late = save(at, definition(question("kedua")), 1);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body().at("/current/version").asInt()).isEqualTo(2);
        assertThat(late.string("/current/definition/pages/0/items/0/name")).isEqualTo("pertama");
        assertThat(late.string("/current/updatedBy/name")).isNotEmpty();
        assertThat(save(at, definition(question("kedua")), 2).version()).isEqualTo(3);
    }

    @Test
    void letsOneOfManyEditorsAtOnceThrough() throws InterruptedException, ExecutionException {
        var at = begun();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Api.Answer>) () -> save(at, definition(question("q" + i)), 1))
                    .toList());
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        }
        assertThat(city.admin().get(at + "/draft").version()).isEqualTo(2);
    }

    @Test
    void countsTheSameDraftAgainAsNoChange() {
        var at = begun();
        assertThat(save(at, definition(question("d")), 1).version()).isEqualTo(2);
        assertThat(save(at, definition(question("d")), 2).version()).isEqualTo(2);
    }

    @Test
    void letsADraftBesideAVersionGoButNeverTheOnlyOne() {
        var at = begun();
        save(at, definition(question("d")), 1);
        assertThat(city.admin().send(HttpMethod.DELETE, at + "/draft", null, 2L).string("/type"))
                .endsWith("draft-is-all-there-is");
        city.admin().post(at + "/publication");
        assertThat(city.admin().get(at + "/draft").status()).isEqualTo(404);
        save(at, definition(question("d") + "," + question("e")), 3);
        assertThat(city.admin().send(HttpMethod.DELETE, at + "/draft", null, 3L).status())
                .isEqualTo(412);
        var discarded = city.admin().send(HttpMethod.DELETE, at + "/draft", null, 4L);
        assertThat(discarded.status()).isEqualTo(200);
        assertThat(discarded.body().path("draft").isNull()).isTrue();
    }

    @Test
    void tellsWhatBecameOfTheQuestionsBetweenVersions() {
        var at = begun();
        save(at, definition(question("a") + "," + question("b") + "," + question("c")), 1);
        city.admin().post(at + "/publication");
        save(
                at,
                definition(question("c") + "," + question("a").replace("Kapan?", "Sejak kapan?") + "," + question("d")),
                3);
        var toDraft = city.admin().get(at + "/differences?from=1");
        assertThat(toDraft.status()).as(toDraft.text()).isEqualTo(200);
        assertThat(deeds(toDraft)).containsExactly("changed c", "changed a", "added d", "removed b");
        assertThat(toDraft.body().at("/items/1/changes"))
                .isEqualTo(JSON.readTree(
                        "[{\"part\": \"label/id\", \"before\": \"Kapan?\", \"after\": \"Sejak kapan?\"}]"));
        assertThat(city.officer(city.office()).get(at + "/differences?from=1").status())
                .isEqualTo(404);

        city.admin().post(at + "/publication");
        var between = city.officer(city.office()).get(at + "/differences?from=1&to=2");
        assertThat(deeds(between)).isEqualTo(deeds(toDraft));
        assertThat(city.admin().get(at + "/differences?from=2&to=2").body().path("items"))
                .isEmpty();
        assertThat(city.admin().get(at + "/differences?from=1&to=9").status()).isEqualTo(404);
        assertThat(city.admin().get(at + "/differences?from=x").status()).isEqualTo(400);
    }

    private static List<String> deeds(Api.Answer differences) {
        return differences
                .body()
                .path("items")
                .valueStream()
                .map((JsonNode each) ->
                        each.path("deed").asString() + " " + each.path("name").asString())
                .toList();
    }

    @Test
    void takesARetiredQuestionnaireIntoUseAgain() {
        var at = begun();
        save(at, definition(question("d")), 1);
        city.admin().post(at + "/publication");
        assertThat(city.admin().post(at + "/retirement").string("/state")).isEqualTo("retired");
        assertThat(save(at, definition(question("e")), 4).status()).isEqualTo(409);
        assertThat(city.admin()
                        .send(HttpMethod.POST, at + "/reinstatement", null, 3L)
                        .status())
                .isEqualTo(412);
        assertThat(city.admin().post(at + "/reinstatement").string("/state")).isEqualTo("published");
        assertThat(city.admin().post(at + "/reinstatement").version()).isEqualTo(5);
        assertThat(save(at, definition(question("e")), 5).status()).isEqualTo(200);
    }

    @Test
    void saysThatThereIsNoSuchQuestionnaire() {
        var nowhere = ALL + "/00000000-0000-0000-0000-000000000000";
        assertThat(save(nowhere, definition(""), 1).status()).isEqualTo(404);
        assertThat(city.admin().get(nowhere + "/draft").status()).isEqualTo(404);
        assertThat(city.admin().get("/api/survey/questionnaire-templates/none").status())
                .isEqualTo(404);
        assertThat(save(ALL + "/x", definition(""), 1).status()).isEqualTo(400);
    }
}
