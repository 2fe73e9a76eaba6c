package id.reviu.reporting.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.reference.Definitions;
import id.reviu.reporting.reference.Questionnaire;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.statistics.Moments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnswerCounterTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            UUID.randomUUID(), UUID.randomUUID(), 1, Text.of("Survei"), Definitions.questions(JSON.readTree("""
                    {"pages": [{"name": "one", "items": [
                      {"kind": "note", "name": "hello", "label": {"id": "Halo", "en": "Hello"}},
                      {"kind": "single", "name": "office", "label": {"id": "Kantor"}, "other": true,
                       "choices": [{"code": "a", "label": {"id": "A"}}, {"code": "b", "label": {"id": "B"}}]},
                      {"kind": "group", "name": "inner", "items": [
                        {"kind": "rating", "name": "hard", "label": "Sulit", "reversed": true, "feeds": "criterion:mudah",
                         "points": [{"value": 1}, {"value": 2}, {"value": 3}, {"value": 4}]}]},
                      {"kind": "number", "name": "age", "label": {"id": "Usia"}},
                      {"kind": "date", "name": "since", "label": {"id": "Sejak"}},
                      {"kind": "evidence", "name": "proof", "label": {"id": "Bukti"}},
                      {"kind": "calculated", "name": "sum", "expression": "1 + 1"},
                      {"kind": "hologram", "name": "later", "label": {"id": "Kelak"}},
                      {"kind": "repeat", "name": "program", "over": "own-programmes", "items": [
                        {"kind": "text", "name": "idea", "label": {"id": "Usul"}}]}]}]}""")));

    private static Response response(String state, String answers) {
        return new Response(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                Audience.OPD,
                QUESTIONNAIRE.id(),
                null,
                "dinkes",
                "",
                "",
                state,
                false,
                JSON.readTree(answers),
                null,
                null,
                null,
                null);
    }

    /** Counters of the office itself as {@code question/entry/value} = {@code n:Σx}. */
    private static Map<String, String> counted(String state, String answers) {
        var counters = new HashMap<String, Moments>();
        AnswerCounter.count(response(state, answers), QUESTIONNAIRE, (key, moments) -> {
            if (key.opd().equals("dinkes")) {
                counters.merge(key.question() + "/" + key.entry() + "/" + key.value(), moments, Moments::plus);
            }
        });
        var shown = new HashMap<String, String>();
        counters.forEach((key, sum) ->
                shown.put(key, sum.n() + ":" + sum.total().stripTrailingZeros().toPlainString()));
        return shown;
    }

    @Test
    void turnsReversedRatingsButShowsWhatWasAnswered() {
        assertThat(counted("submitted", "{\"hard\": 1}"))
                .isEqualTo(Map.of("//", "1:0", "hard//", "1:4", "hard//1", "1:0"));
    }

    @Test
    void takesWhatIsNotAnOptionAsOther() {
        assertThat(counted("submitted", "{\"office\": \"other\", \"office_other\": \"Rumah\"}"))
                .containsEntry("office//other", "1:0")
                .containsEntry("office//", "1:0");
        assertThat(AnswerCounter.remarks(
                        response("submitted", "{\"office\": \"other\", \"office_other\": \"Rumah\"}"), QUESTIONNAIRE))
                .extracting(Remark::question, Remark::content)
                .containsExactly(tuple("office", "Rumah"));
    }

    @Test
    void countsNumbersDatesFilesAndCalculations() {
        assertThat(counted(
                        "verified",
                        "{\"age\": 12345, \"since\": \"2019-04-02\", \"proof\": [\"x\", \"y\"], \"sum\": 2.5}"))
                .containsEntry("age//", "1:12345")
                .containsEntry("age//12300", "1:0")
                .containsEntry("since//2019-04", "1:0")
                .containsEntry("proof//", "1:2")
                .containsEntry("sum//", "1:2.5");
    }

    @Test
    void countsWhatDoesNotFitAsMissing() {
        for (var misfit : List.of(
                "{\"hard\": 9}",
                "{\"hard\": 1.5}",
                "{\"hard\": \"1\"}",
                "{\"age\": \"old\"}",
                "{\"age\": 1e999999}",
                "{\"since\": \"yesterday\"}",
                "{\"proof\": []}",
                "{\"hard\": null, \"later\": 1, \"unheard\": [1]}",
                "{\"program\": {\"idea\": \"x\"}}",
                "[]")) {
            assertThat(counted("submitted", misfit)).as(misfit).isEqualTo(Map.of("//", "1:0"));
        }
    }

    @Test
    void countsRepeatedQuestionsByProgramme() {
        var answers =
                "{\"program\": [{\"programme\": \"p\", \"idea\": \" Perluas \"}, {\"programme\": \"q\", \"idea\": \" \"}]}";
        assertThat(counted("submitted", answers))
                .isEqualTo(Map.of("//", "1:0", "program/p/", "1:0", "program/q/", "1:0", "idea/p/", "1:0"));
        assertThat(AnswerCounter.remarks(response("submitted", answers), QUESTIONNAIRE))
                .extracting(Remark::entry, Remark::content)
                .containsExactly(tuple("p", "Perluas"));
    }

    @Test
    void countsOfAReturnedResponseThatItIsThereAndNoMore() {
        assertThat(counted("returned", "{\"hard\": 1}")).isEqualTo(Map.of("//", "1:0"));
        assertThat(counted("removed", "{}")).isEmpty();
        assertThat(AnswerCounter.remarks(response("returned", "{\"office_other\": \"x\"}"), QUESTIONNAIRE))
                .isEmpty();
    }
}
