package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.platform.test.ReviuTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What strangers see: nothing until it is switched on, and then no more than that. */
@ReviuTest
class PublicPageIT {

    private static final String PAGE = "/api/reporting/public";
    private static final String SWITCHES = "/api/reporting/publication";
    private static final String ALL_OFF =
            "{\"dimensions\": false, \"indicators\": false, \"followUp\": false, \"campaigns\": []}";
    private static final String ALL_ON = """
            {"dimensions": true, "indicators": true, "followUp": true, "campaigns": ["%s"]}""".formatted(Kota.CAMPAIGN);

    private final MockMvcTester web;

    @Autowired
    PublicPageIT(MockMvcTester web) {
        this.web = web;
    }

    @BeforeEach
    void everythingHasArrived() {
        Kota.isTold();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(official("/api/reporting/campaigns/" + Kota.CAMPAIGN + "/progress"))
                    .bodyJson()
                    .extractingPath("$.stakeholders.n")
                    .isEqualTo(30);
            assertThat(official("/api/reporting/achievement?year=2023&basis=verified"))
                    .bodyJson()
                    .extractingPath("$.overall.assessed")
                    .isEqualTo(2);
        });
    }

    @AfterEach
    void everythingIsOffAgain() {
        assertThat(put(ALL_OFF, version())).hasStatusOk();
    }

    private MvcTestResult official(String path) {
        return web.get().uri(path).header("Authorization", Kota.ADMINISTRATOR).exchange();
    }

    private MvcTestResult stranger(String path) {
        return web.get().uri(path).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private JsonNode page() {
        return JsonMapper.shared().readTree(text(stranger(PAGE)));
    }

    private String version() {
        return String.valueOf(official(SWITCHES).getResponse().getHeader("ETag"));
    }

    private MvcTestResult put(String body, @Nullable String version) {
        var request = web.put()
                .uri(SWITCHES)
                .header("Authorization", Kota.ADMINISTRATOR)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (version == null ? request : request.header("If-Match", version)).exchange();
    }

    private void everythingIsOn() {
        assertThat(put(ALL_ON, version())).hasStatusOk();
    }

    @Test
    void showsNothingUntilItIsSwitchedOn() {
        var page = page();

        assertThat(page.path("dimensions").isNull()).isTrue();
        assertThat(page.path("indicators").isNull()).isTrue();
        assertThat(page.path("followUp").isNull()).isTrue();
        assertThat(page.path("plan").isNull()).isTrue();
        assertThat(page.path("campaigns").isEmpty()).isTrue();
        assertThat(page.path("licence").path("name").asString()).isEqualTo("CC BY 4.0");
        for (var file : List.of("data/indicators.csv", "data/dimensions.json", "charts/achievement-id.svg")) {
            assertThat(stranger(PAGE + "/" + file)).hasStatus(404);
        }
    }

    @Test
    void showsVerifiedFiguresOfWhatIsSwitchedOn() {
        everythingIsOn();

        var page = page();

        var year = page.path("dimensions").get(0);
        assertThat(year.path("year").asInt()).isEqualTo(2023);
        assertThat(year.path("overall").path("assessed").asInt()).isEqualTo(2);
        assertThat(realisation(page, "reform")).isEqualTo("74.63");
        assertThat(realisation(page, "ikm")).as("submitted only").isEmpty();
        assertThat(page.path("plan").path("to").asInt()).isEqualTo(2029);
        var campaign = page.path("campaigns").get(0);
        assertThat(campaign.path("simulated").asBoolean()).isTrue();
        assertThat(campaign.path("opd").path("verified").asInt()).isEqualTo(1);
        assertThat(campaign.path("opd").path("handedIn").asInt()).isEqualTo(2);
        assertThat(campaign.path("stakeholders").path("n").asInt()).isEqualTo(30);
    }

    private static String realisation(JsonNode page, String code) {
        for (var indicator : page.path("indicators")) {
            if (indicator.path("code").asString().equals(code)) {
                return indicator.path("years").get(0).path("realisation").asString("");
            }
        }
        throw new AssertionError("no indicator " + code);
    }

    @Test
    void hidesSmallGroupsAndNamesNobody() {
        everythingIsOn();

        for (var group : page().path("campaigns").get(0).path("stakeholders").path("byGroup")) {
            if (group.path("code").asString().equals("akademisi")) {
                assertThat(group.path("n").isNull()).isTrue();
                assertThat(group.path("suppressed").asBoolean()).isTrue();
            }
        }
        for (var file : List.of("", "/data/indicators.csv", "/data/participation.csv", "/data/recommendations.json")) {
            assertThat(text(stranger(PAGE + file))).isNotEmpty().doesNotContain("Petugas", "Admin", "submittedBy");
        }
        assertThat(text(stranger(PAGE + "/data/participation.csv")))
                .contains("stakeholders,,,,30,false")
                .contains("group,akademisi,Akademisi,Academia,,true");
    }

    @Test
    void givesOpenDataWithTheColumnsOfTheDictionary() {
        everythingIsOn();

        var dictionary = JsonMapper.shared().readTree(text(stranger(PAGE + "/dictionary")));

        for (var table : dictionary.path("tables")) {
            assertThat(table.path("published").asBoolean()).isTrue();
            var columns = table.path("columns")
                    .valueStream()
                    .map(column -> column.path("name").asString())
                    .toList();
            var path = PAGE + "/data/" + table.path("name").asString();
            assertThat(text(stranger(path + ".csv"))).startsWith(String.join(",", columns) + "\r\n");
            var json = JsonMapper.shared().readTree(text(stranger(path + ".json")));
            assertThat(json.path("licence").path("url").asString()).contains("creativecommons.org");
            assertThat(json.path("rows").isEmpty()).isFalse();
            assertThat(json.path("rows").get(0).propertyNames()).containsExactlyElementsOf(columns);
        }
        assertThat(text(stranger(PAGE + "/data/indicators.csv"))).contains(",2023,73.00,,,74.63,102.23,");
    }

    @Test
    void drawsChartsForOtherWebsites() {
        everythingIsOn();

        var chart = stranger(PAGE + "/charts/dimensions-en.svg");

        assertThat(chart).hasContentType("image/svg+xml");
        assertThat(text(chart))
                .startsWith("<svg")
                .contains("Smart governance", "102.23 %")
                .doesNotContain("<script");
        assertThat(text(stranger(PAGE + "/charts/achievement-id.svg"))).contains("Capaian masterplan per tahun");
        assertThat(stranger(PAGE + "/charts/nothing.svg")).hasStatus(404);
    }

    @Test
    void isKeptByCachesUntilSomethingChanges() {
        everythingIsOn();
        var first = stranger(PAGE);
        var tag = String.valueOf(first.getResponse().getHeader("ETag"));

        assertThat(first).headers().hasValue("Cache-Control", "max-age=30, must-revalidate, public");
        assertThat(first).headers().hasValue("Access-Control-Allow-Origin", "*");
        assertThat(web.get().uri(PAGE).header("If-None-Match", tag)).hasStatus(304);

        Told.opd("disdik", "Dinas Pendidikan");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(web.get().uri(PAGE).header("If-None-Match", tag))
                        .hasStatusOk());
    }

    @Test
    void isSwitchedByWhoSawTheLatestState() {
        var version = version();

        assertThat(put(ALL_ON, null)).hasStatus(412);
        assertThat(put(ALL_ON, version)).hasStatusOk();
        assertThat(put(ALL_OFF, version)).hasStatus(412);
        assertThat(put(ALL_ON, version)).as("the same once more").hasStatusOk();
        assertThat(official(SWITCHES)).bodyJson().extractingPath("$.changedBy").isNotNull();
    }

    @Test
    void refusesCampaignsThatNobodyMaySeeYet() {
        var draft = put(
                "{\"dimensions\": true, \"indicators\": false, \"followUp\": false, \"campaigns\": [\"" + Kota.DRAFT
                        + "\"]}",
                version());

        assertThat(draft).hasStatus(422);
        assertThat(draft).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/campaigns/0");
        assertThat(put("{\"campaigns\": 3}", version())).hasStatus(400);
    }
}
