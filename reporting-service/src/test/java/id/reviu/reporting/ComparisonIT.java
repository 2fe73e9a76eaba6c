package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.platform.test.ReviuTest;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.survey.Kediri;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractObjectAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A campaign beside an earlier one that put another version of the questionnaire. */
@ReviuTest
class ComparisonIT {

    private static final UUID EARLIER = UUID.fromString("00000000-0000-4000-8000-0000000006a1");
    private static final UUID EARLIER_QUESTIONNAIRE = UUID.fromString("00000000-0000-4000-8000-0000000006d1");
    private static final String PATH = "/api/reporting/campaigns/" + Kota.CAMPAIGN + "/comparison?with=" + EARLIER;
    private static final Object ONCE = tell();

    private final MockMvcTester web;

    @Autowired
    ComparisonIT(MockMvcTester web) {
        this.web = web;
    }

    /** The earlier version had one option fewer and one more, other words, and did not ask for the team. */
    private static Object tell() {
        var definition = (ObjectNode) Kediri.definition(Audience.OPD);
        var items = (ArrayNode) definition.path("pages").get(0).path("items");
        for (int at = items.size() - 1; at >= 0; at--) {
            var item = (ObjectNode) items.get(at);
            switch (item.path("name").asString()) {
                case "tim_pelaksana" -> items.remove(at);
                case "lama_kerja" -> {
                    var choices = (ArrayNode) item.path("choices");
                    choices.remove(1);
                    choices.addObject().put("code", "lain").putObject("label").put("id", "Lain");
                    item.putObject("label").put("id", "Sudah berapa lama?");
                }
                default -> {}
            }
        }
        Told.questionnaire(EARLIER_QUESTIONNAIRE, JsonMapper.shared().writeValueAsString(definition));
        Told.campaign(EARLIER, "closed", true, Map.of(Audience.OPD, EARLIER_QUESTIONNAIRE));
        Told.opdResponse(
                UUID.randomUUID(),
                1,
                EARLIER,
                EARLIER_QUESTIONNAIRE,
                "dinkes",
                "verified",
                Kota.opdAnswers("gt3", 2, 2, 4, 3));
        Told.opdResponse(
                UUID.randomUUID(),
                1,
                EARLIER,
                EARLIER_QUESTIONNAIRE,
                "disdik",
                "verified",
                Kota.opdAnswers("gt3", 1, 2, 4, 3));
        return new Object();
    }

    @BeforeEach
    void everythingHasArrived() {
        Kota.isTold();
        ONCE.hashCode();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            at(PATH, "$.first.responses").isEqualTo(2);
            at(PATH, "$.second.responses").isEqualTo(2);
        });
    }

    private MvcTestResult get(String path, String token) {
        return web.get().uri(path).header("Authorization", token).exchange();
    }

    private AbstractObjectAssert<?, Object> at(String path, String pointer) {
        var answer = get(path, Kota.REVIEWER);
        assertThat(answer).hasStatusOk();
        return assertThat(answer).bodyJson().extractingPath(pointer);
    }

    @Test
    void setsSharesBesideEachOtherAndMarksWhatChanged() {
        var tenure = "$.questions[?(@.name=='lama_kerja')]";
        at(PATH, tenure + ".changedOptions").isEqualTo(List.of(true));
        at(PATH, tenure + ".reworded").isEqualTo(List.of(true));
        at(PATH, tenure + ".options[?(@.code=='gt3')].firstShare").isEqualTo(List.of(0.5));
        at(PATH, tenure + ".options[?(@.code=='gt3')].secondShare").isEqualTo(List.of(1.0));
        at(PATH, tenure + ".options[?(@.code=='lain')].secondShare").isEqualTo(List.of(0.0));
        at(PATH, tenure + ".options[?(@.code=='1_3')].secondShare").isEqualTo(Collections.singletonList(null));
        at(PATH, "$.questions[?(@.name=='status')].changedOptions").isEqualTo(List.of(false));
    }

    @Test
    void comparesMeansWithTheirInterval() {
        var efficient = "$.questions[?(@.name=='efisien')].mean";
        at(PATH, efficient + ".first").isEqualTo(List.of(3.0));
        at(PATH, efficient + ".second").isEqualTo(List.of(1.5));
        at(PATH, efficient + ".difference").isEqualTo(List.of(1.5));
        at(PATH, efficient + ".lower").isNotEqualTo(List.of());
        at(PATH, "$.scales[?(@.code=='efisien')].difference").isEqualTo(List.of(1.5));
        at(PATH, "$.questions[?(@.name=='kesiapan')].rows[?(@.code=='sdm')].difference")
                .isEqualTo(List.of(0.5));
        at(PATH, "$.scales[?(@.code=='governance')].sort").isEqualTo(List.of("dimension"));
    }

    @Test
    void namesWhatOnlyOneAsked() {
        at(PATH, "$.onlyFirst.length()").isEqualTo(1);
        at(PATH, "$.onlySecond.length()").isEqualTo(0);
        at(PATH, "$.questions[?(@.name=='tim_pelaksana')]").isEqualTo(List.of());
    }

    @Test
    void refusesWhatCannotBeCompared() {
        assertThat(get(PATH.replace(EARLIER.toString(), Kota.CAMPAIGN.toString()), Kota.REVIEWER))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get(PATH + "&audience=stakeholder", Kota.REVIEWER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(PATH.replace(EARLIER.toString(), Kota.DRAFT.toString()), Kota.OFFICER))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(PATH.replace("?with=" + EARLIER, ""), Kota.REVIEWER)).hasStatus(HttpStatus.BAD_REQUEST);
    }
}
