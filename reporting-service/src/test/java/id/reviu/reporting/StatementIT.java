package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import id.reviu.platform.test.ReviuTest;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Single figures by their path, and the service's word for them. */
@ReviuTest
class StatementIT {

    private static final String CAMPAIGN = "campaigns/" + Kota.CAMPAIGN;

    private final MockMvcTester web;

    @Autowired
    StatementIT(MockMvcTester web) {
        this.web = web;
    }

    @BeforeEach
    void everythingHasArrived() {
        Kota.isTold();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(look(CAMPAIGN + "/questions/efisien/mean", Kota.REVIEWER))
                    .bodyJson()
                    .extractingPath("$.n")
                    .isEqualTo(2);
            assertThat(look(CAMPAIGN + "/ikm", Kota.REVIEWER))
                    .bodyJson()
                    .extractingPath("$.n")
                    .isEqualTo(30);
            assertThat(look("achievement/2023/overall", Kota.REVIEWER))
                    .bodyJson()
                    .extractingPath("$.n")
                    .isEqualTo(3);
        });
    }

    private MvcTestResult look(String path, String token) {
        return web.get()
                .uri("/api/reporting/statements?figure={path}", path)
                .header("Authorization", token)
                .header("Accept-Language", "en")
                .exchange();
    }

    private MvcTestResult state(String path, String token) {
        return web.post()
                .uri("/api/reporting/statements")
                .header("Authorization", token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"figure\": \"%s\"}".formatted(path))
                .exchange();
    }

    @ParameterizedTest
    @CsvSource({
        "questions/efisien/mean, 3.0",
        "questions/kesiapan/rows/sdm/mean, 2.5",
        "questions/ipa/rows/governance_public_service/gap, -1.0",
        "questions/kendala/options/sdm, 100.0",
        "criteria/efisien, 3.0",
        "criteria/efisien?opd=dinkes, 4.0",
        "readiness/sdm, 2.5",
        "dimensions/governance/importance, 4.0",
        "sub-dimensions/governance%2Fpublic%20service/performance, 3.0",
        "importance-performance/governance%2Fpublic%20service/conformity, 75.0"
    })
    void findsTheFiguresOfACampaign(String figure, double value) {
        assertThat(look(CAMPAIGN + "/" + figure, Kota.REVIEWER))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.simulated", marked -> assertThat(marked).isEqualTo(true))
                .extractingPath("$.value")
                .isEqualTo(value);
    }

    @Test
    void tellsWhatTheFigureIsInWords() {
        assertThat(look(CAMPAIGN + "/ikm", Kota.REVIEWER))
                .bodyJson()
                .hasPathSatisfying(
                        "$.label.en",
                        label -> assertThat(label).isEqualTo("Survey 2024: Community satisfaction index: index"))
                .extractingPath("$.figure")
                .isEqualTo(CAMPAIGN + "/ikm?audience=stakeholder&basis=submitted");
        assertThat(look("achievement/2023/dimensions/governance?basis=verified", Kota.REVIEWER))
                .bodyJson()
                .hasPathSatisfying("$.unit", unit -> assertThat(unit).isEqualTo("%"))
                .hasPathSatisfying("$.value", value -> assertThat(value).isEqualTo(102.23))
                .extractingPath("$.label.id")
                .isEqualTo("Tata Kelola Cerdas: capaian 2023");
    }

    @Test
    void givesItsWordForExactlyWhatItShows() throws Exception {
        var answer = state(CAMPAIGN + "/criteria/efisien?audience=opd&basis=submitted", Kota.REVIEWER);
        assertThat(answer).hasStatusOk();
        var body = JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
        var signed = JWSObject.parse(body.path("statement").asString());

        assertThat(signed.verify(new ECDSAVerifier((ECPublicKey) KeySettings.PAIR.getPublic())))
                .isTrue();
        var says = JsonMapper.shared().readTree(signed.getPayload().toString());
        assertThat(says.path("sub")).isEqualTo(body.path("figure").path("figure"));
        assertThat(says.path("value")).isEqualTo(body.path("figure").path("value"));
        assertThat(says.path("basis").asString()).isEqualTo("submitted");
    }

    @Test
    void keepsHiddenWhatThePagesHide() {
        var few = CAMPAIGN + "/questions/usia/mean?audience=stakeholder&group=akademisi";
        assertThat(look(few, Kota.REVIEWER))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("figure-hidden");
        assertThat(state(few, Kota.REVIEWER)).hasStatus(409);
        assertThat(look(CAMPAIGN + "/criteria/efisien?opd=disdik", Kota.OFFICER))
                .hasStatus(403);
        assertThat(look(CAMPAIGN + "/criteria/efisien?opd=dinkes", Kota.OFFICER))
                .hasStatusOk();
        assertThat(look("achievement/2023/overall?opd=setda", Kota.OFFICER)).hasStatus(403);
        assertThat(state(CAMPAIGN + "/criteria/efisien", Kota.OFFICER)).hasStatus(403);
    }

    @Test
    void saysThatThereIsNothingToMakeAFigureOf() {
        assertThat(look("achievement/2023/dimensions/economy", Kota.REVIEWER))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("no-value-yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weather/today",
                "campaigns",
                "campaigns/x/ikm",
                "achievement/soon/overall",
                "achievement/2023",
                "achievement/2023/dimensions",
                "achievement/2023/dimensions/weather",
                "achievement/2023/overall?audience=opd",
                "achievement/2023/overall?basis=guessed",
                "CAMPAIGN/questions",
                "CAMPAIGN/questions/efisien/median",
                "CAMPAIGN/questions/efisien/options/none",
                "CAMPAIGN/questions/nothing/mean",
                "CAMPAIGN/criteria/none",
                "CAMPAIGN/criteria/efisien/mean",
                "CAMPAIGN/dimensions/governance",
                "CAMPAIGN/dimensions/governance/gap?opd=dinkes",
                "CAMPAIGN/ikm/more",
                "CAMPAIGN/ikm?audience=martians",
                "CAMPAIGN/importance-performance/none/gap",
                "CAMPAIGN/weather/today"
            })
    void knowsNoOtherPaths(String path) {
        assertThat(look(path.replace("CAMPAIGN", CAMPAIGN), Kota.REVIEWER))
                .as(path)
                .hasStatus(404);
    }

    @Test
    void needsAPath() {
        assertThat(web.get()
                        .uri("/api/reporting/statements")
                        .header("Authorization", Kota.REVIEWER)
                        .exchange())
                .hasStatus(400);
        assertThat(web.post()
                        .uri("/api/reporting/statements")
                        .header("Authorization", Kota.REVIEWER)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .exchange())
                .hasStatus(404);
    }
}
