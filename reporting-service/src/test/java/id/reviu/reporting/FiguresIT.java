package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.platform.test.ReviuTest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractObjectAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the figures say of a small city, told in the wrong order. */
@ReviuTest
class FiguresIT {

    private static final String CAMPAIGN = "/api/reporting/campaigns/" + Kota.CAMPAIGN;

    private final MockMvcTester web;

    @Autowired
    FiguresIT(MockMvcTester web) {
        this.web = web;
    }

    @BeforeEach
    void everythingHasArrived() {
        Kota.isTold();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            at(CAMPAIGN + "/questions?audience=stakeholder", "$.responses").isEqualTo(30);
            at(CAMPAIGN + "/questions", "$.responses").isEqualTo(2);
            at(CAMPAIGN + "/progress", "$.opd.total").isEqualTo(3);
            at("/api/reporting/achievement?year=2023", "$.items.length()").isEqualTo(5);
            at("/api/reporting/city", "$.evaluations.length()").isEqualTo(2);
            at("/api/reporting/city", "$.quickWins.length()").isEqualTo(2);
            at("/api/reporting/city", "$.opds").isEqualTo(3);
            at("/api/reporting/achievement?year=2023", "$.overall.assessed").isEqualTo(3);
        });
    }

    private MvcTestResult get(String path, String token) {
        return web.get().uri(path).header("Authorization", token).exchange();
    }

    private AbstractObjectAssert<?, Object> at(String path, String pointer) {
        return at(path, Kota.ADMINISTRATOR, pointer);
    }

    private AbstractObjectAssert<?, Object> at(String path, String token, String pointer) {
        var answer = get(path, token);
        assertThat(answer).hasStatusOk();
        return assertThat(answer).bodyJson().extractingPath(pointer);
    }

    @Test
    void tellsHowFarTheOfficesAre() {
        at(CAMPAIGN + "/progress", "$.opd.submitted").isEqualTo(1);
        at(CAMPAIGN + "/progress", "$.opd.verified").isEqualTo(1);
        at(CAMPAIGN + "/progress", "$.opd.returned").isEqualTo(1);
        at(CAMPAIGN + "/progress", "$.byOpd[?(@.opd=='dishub')].reason").isEqualTo(List.of("Lampiran kosong"));
        at(CAMPAIGN + "/progress", "$.byOpd[0].name").isEqualTo("Dinas Kesehatan");
        at(CAMPAIGN + "/progress", "$.simulated").isEqualTo(true);
        at(CAMPAIGN + "/progress", "$.asOf").isNotNull();
        at("/api/reporting/campaigns", "$.items[?(@.state=='open')].opd.submitted")
                .isEqualTo(List.of(2));
        at("/api/reporting/campaigns", "$.items[?(@.state=='open')].stakeholders.n")
                .isEqualTo(List.of(30));
    }

    @Test
    void tellsWhoTheStakeholdersAreButNotWhenTheyAreFew() {
        var path = CAMPAIGN + "/progress";
        at(path, "$.stakeholders.n").isEqualTo(30);
        at(path, "$.stakeholders.byGroup[?(@.group=='akademisi')].n").isEqualTo(Collections.singletonList(null));
        at(path, "$.stakeholders.byGroup[?(@.group=='usaha')].suppressed").isEqualTo(List.of(true));
        at(path, "$.stakeholders.byGroup[?(@.group=='warga')].n").isEqualTo(List.of(22));
        at(path, "$.stakeholders.byGroup[?(@.group=='media')].n").isEqualTo(List.of(0));
        at(path, "$.stakeholders.byGroup[0].label.id").isEqualTo("Akademisi");
        at(path, "$.stakeholders.byArea[?(@.area=='35.71.03')].label.id").isEqualTo(List.of("Pesantren"));
    }

    @Test
    void countsChoices() {
        var path = CAMPAIGN + "/questions/lama_kerja";
        at(path, "$.kind").isEqualTo("single");
        at(path, "$.n").isEqualTo(2);
        at(path, "$.missing").isEqualTo(0);
        at(path, "$.options[?(@.code=='gt3')].share").isEqualTo(List.of(0.5));
        at(path, "$.options[?(@.code=='gt3')].label.en").isEqualTo(List.of("More than 3 years"));
        at(path, "$.options[?(@.code=='1_3')].n").isEqualTo(List.of(0));
        at(path, "$.from.responses").isEqualTo(2);
        at(path, "$.from.verified").isEqualTo(1);
        at(path + "?basis=verified", "$.n").isEqualTo(1);
        at(path + "?opd=dinkes", "$.options[?(@.code=='gt3')].n").isEqualTo(List.of(1));
    }

    @Test
    void tellsWhatFiguresAreMadeOf() {
        var path = CAMPAIGN + "/sources";
        at(path, "$.submitted").isEqualTo(1);
        at(path, "$.verified").isEqualTo(1);
        at(path, "$.offices.items[*].opd").isEqualTo(List.of("dinkes", "disdik"));
        at(path, "$.offices.items[0].name").isEqualTo("Dinas Kesehatan");
        at(path, "$.offices.items[0].submittedBy").isEqualTo("Petugas");
        at(path + "?basis=verified", "$.offices.items[*].opd").isEqualTo(List.of("disdik"));
        at(path + "?basis=verified", "$.submitted").isEqualTo(0);
        at(path + "?limit=1", "$.offices.next").isEqualTo("dinkes");
        at(path + "?after=dinkes", "$.offices.items[*].opd").isEqualTo(List.of("disdik"));
        at(path, Kota.OFFICER, "$.offices.items[*].opd").isEqualTo(List.of("dinkes"));
        at(path, Kota.OFFICER, "$.verified").isEqualTo(1);
    }

    @Test
    void namesNoStakeholder() {
        var path = CAMPAIGN + "/sources?audience=stakeholder";
        at(path, "$.submitted").isEqualTo(30);
        at(path, "$.offices.items").isEqualTo(List.of());
        at(path + "&group=akademisi", "$.submitted").isNull();
        at(path + "&group=akademisi", "$.suppressed").isEqualTo(true);
    }

    @Test
    void countsWhatIsAskedForEachProgramme() {
        var path = CAMPAIGN + "/questions/efisien";
        at(path, "$.repeat").isEqualTo("program");
        at(path, "$.n").isEqualTo(2);
        at(path, "$.mean").isEqualTo(3.0);
        at(path, "$.sd").isEqualTo(1.4142);
        at(path, "$.from.formula").isEqualTo("6 / 2 = 3.0000");
        at(CAMPAIGN + "/questions/efektif", "$.missing").isEqualTo(2);
        at(CAMPAIGN + "/questions/kendala", "$.options[?(@.code=='sdm')].n").isEqualTo(List.of(2));
        at(CAMPAIGN + "/questions/realisasi_anggaran", "$.mean").isEqualTo(62.5);
    }

    @Test
    void ratesRowsOfGrids() {
        at(CAMPAIGN + "/questions/kesiapan", "$.rows[?(@.name=='sdm')].mean").isEqualTo(List.of(2.5));
        at(CAMPAIGN + "/questions/kesiapan", "$.rows[?(@.name=='sdm')].options[2].n")
                .isEqualTo(List.of(1));
        var service = "$.rows[?(@.name=='governance_public_service')]";
        at(CAMPAIGN + "/questions/ipa", service + ".importance.mean").isEqualTo(List.of(4.0));
        at(CAMPAIGN + "/questions/ipa", service + ".performance.mean").isEqualTo(List.of(3.0));
        at(CAMPAIGN + "/questions/ipa", service + ".gap").isEqualTo(List.of(-1.0));
    }

    @Test
    void ranksAndBins() {
        var ranking = CAMPAIGN + "/questions/prioritas?audience=stakeholder";
        at(ranking, "$.rows[?(@.name=='economy')].mean").isEqualTo(List.of(1.0));
        at(ranking, "$.options[?(@.code=='economy')].share").isEqualTo(List.of(1.0));
        at(CAMPAIGN + "/questions/usia?audience=stakeholder", "$.options[0].label.id")
                .isEqualTo("20 – <22");
    }

    @Test
    void showsTextsToThoseWhoJudgeThem() {
        var path = CAMPAIGN + "/questions/kekurangan";
        at(path, "$.texts.items[0].text").isEqualTo("Belum terhubung");
        at(path, Kota.REVIEWER, "$.texts.items.length()").isEqualTo(2);
        at(path, Kota.COUNCIL, "$.texts").isNull();
        at(path, Kota.OFFICER, "$.texts").isNull();
        at(CAMPAIGN + "/questions/saran?audience=stakeholder&limit=10", Kota.REVIEWER, "$.texts.items.length()")
                .isEqualTo(10);
        assertThat(get(path + "?after=nonsense", Kota.REVIEWER)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void hidesFiguresOfFewStakeholders() {
        var path = CAMPAIGN + "/questions/persyaratan-none";
        assertThat(get(path, Kota.ADMINISTRATOR)).hasStatus(HttpStatus.NOT_FOUND);
        var usia = CAMPAIGN + "/questions/usia?audience=stakeholder";
        at(usia, "$.suppressed").isEqualTo(false);
        at(usia + "&group=warga", "$.suppressed").isEqualTo(false);
        at(usia + "&group=akademisi", "$.suppressed").isEqualTo(true);
        at(usia + "&group=akademisi", "$.n").isNull();
        at(usia + "&group=akademisi", "$.options").isEqualTo(List.of());
        // 30 in all less 22 citizens and the business people would give the two academics away
        at(usia + "&group=usaha", "$.suppressed").isEqualTo(true);
        at(CAMPAIGN + "/questions?audience=stakeholder&group=akademisi", "$.responses")
                .isNull();
        at(CAMPAIGN + "/questions/saran?audience=stakeholder&group=akademisi", "$.texts")
                .isNull();
    }

    @Test
    void readsTheCriteriaAndDimensions() {
        var path = CAMPAIGN + "/dimensions";
        at(path, "$.criteria[?(@.code=='efisien')].mean").isEqualTo(List.of(3.0));
        at(path, "$.criteria[?(@.code=='efisien')].label.id").isEqualTo(List.of("Efisien"));
        at(path, "$.subDimensions.length()").isEqualTo(18);
        at(path, "$.subDimensions[?(@.code=='governance/public service')].performance")
                .isEqualTo(List.of(3.0));
        at(path, "$.dimensions[0].code").isEqualTo("governance");
        at(path, "$.dimensions[0].name.en").isEqualTo("Smart governance");
        at(path, "$.dimensions[0].gap").isEqualTo(-1.0);
        at(path, "$.readiness[?(@.code=='sdm')].mean").isEqualTo(List.of(2.5));
        at(path, "$.byOpd[*].opd").isEqualTo(List.of("dinkes", "disdik"));
        at(path, "$.byOpd[0].criteria.efisien").isEqualTo(4.0);
        at(path, "$.byOpd[0].subDimensions['governance/public service']").isEqualTo(2.0);
        at(path, "$.byProgramme[0].name").isEqualTo("Home Care");
        at(path + "?audience=stakeholder", "$.byOpd").isEqualTo(List.of());
    }

    @Test
    void placesInQuadrants() {
        var path = CAMPAIGN + "/importance-performance";
        at(path, "$.crosshair").isEqualTo(Map.of("importance", 3.5, "performance", 3.0));
        at(path, "$.items[?(@.code=='governance/public service')].quadrant").isEqualTo(List.of("keep-up"));
        at(path, "$.items[?(@.code=='living/health')].quadrant").isEqualTo(List.of("possible-overkill"));
        at(path, "$.conformityOfMeans").isEqualTo(85.71);
        at(path, "$.meanConformity").isEqualTo(87.5);
        at(path + "?opd=dinkes", "$.items[?(@.code=='governance/public service')].quadrant")
                .isEqualTo(List.of("concentrate"));
    }

    @Test
    void gradesSatisfaction() {
        // (2 × 4 + 18 × 3 + 10 × 2) / 30 = 2.7333; × 25 = 68.33
        at(CAMPAIGN + "/ikm", "$.index").isEqualTo(68.33);
        at(CAMPAIGN + "/ikm", "$.grade").isEqualTo("C");
        at(CAMPAIGN + "/ikm", "$.gradeName.id").isEqualTo("Kurang Baik");
        at(CAMPAIGN + "/ikm", "$.unsur.length()").isEqualTo(9);
        at(CAMPAIGN + "/ikm", "$.source").isEqualTo("Peraturan Menteri PANRB Nomor 14 Tahun 2017");
        at(CAMPAIGN + "/ikm?group=akademisi", "$.reason").isEqualTo("suppressed");
        at(CAMPAIGN + "/ikm?audience=opd", "$.reason").isEqualTo("not-asked");
        at(CAMPAIGN + "/ikm?basis=verified", "$.reason").isEqualTo("unsur-missing");
    }

    @Test
    void assessesIndicators() {
        var path = "/api/reporting/achievement?year=2023";
        at(path, "$.items[?(@.code=='reform')].achievement").isEqualTo(List.of(102.23));
        at(path, "$.items[?(@.code=='ikm')].achievement").isEqualTo(List.of(94.4));
        at(path, "$.items[?(@.code=='ipm')].achievement").isEqualTo(List.of(102.11));
        at(path, "$.items[?(@.code=='growth')].reason").isEqualTo(List.of("no-target"));
        at(path, "$.items[?(@.code=='stunting')].reason").isEqualTo(List.of("no-realisation"));
        at(path, "$.items[?(@.code=='reform')].formula").isEqualTo(List.of("74.63 / 73.00 × 100 = 102.23"));
        // (102.2329 + 94.4) / 2
        at(path, "$.dimensions[?(@.code=='governance')].achievement").isEqualTo(List.of(98.32));
        at(path, "$.dimensions[?(@.code=='society')].notAssessed").isEqualTo(List.of(1));
        at(path + "&basis=verified", "$.items[?(@.code=='ikm')].reason").isEqualTo(List.of("no-realisation"));
        at("/api/reporting/achievement", "$.year").isEqualTo(2023);
        at("/api/reporting/achievement?year=1999", "$.items").isEqualTo(List.of());
        at("/api/reporting/achievement/years", "$.years[0].overall.assessed").isEqualTo(3);
    }

    @Test
    void showsTheCityAtAGlance() {
        var path = "/api/reporting/city";
        at(path, "$.plan.to").isEqualTo(2029);
        at(path, "$.evaluation.index").isEqualTo(3.197);
        at(path, "$.dimensions[?(@.code=='governance')].evaluation").isEqualTo(List.of(2.8));
        at(path, "$.dimensions[?(@.code=='governance')].programmes").isEqualTo(List.of(2));
        at(path, "$.programmes.nonIct").isEqualTo(2);
        at(path, "$.quickWins[?(@.code=='home-care')].opdName").isEqualTo(List.of("Dinas Kesehatan"));
        at(path, "$.review.phase").isEqualTo("survey");
    }

    @Test
    void showsAnOfficeItsOwnRowsAndTheSums() {
        for (var token : List.of(Kota.OFFICER, Kota.HEAD)) {
            at(CAMPAIGN + "/progress", token, "$.opd.total").isEqualTo(3);
            at(CAMPAIGN + "/progress", token, "$.byOpd[*].opd").isEqualTo(List.of("dinkes"));
            at(CAMPAIGN + "/questions/lama_kerja", token, "$.n").isEqualTo(2);
            at(CAMPAIGN + "/questions/lama_kerja?opd=dinkes", token, "$.n").isEqualTo(1);
            at(CAMPAIGN + "/dimensions", token, "$.byOpd[*].opd").isEqualTo(List.of("dinkes"));
            at(CAMPAIGN + "/dimensions", token, "$.byProgramme[*].opd").isEqualTo(List.of("dinkes"));
            at("/api/reporting/achievement?year=2023", token, "$.items[*].opd").isEqualTo(List.of("dinkes"));
            at("/api/reporting/achievement?year=2023", token, "$.overall.assessed")
                    .isEqualTo(3);
            at("/api/reporting/city", token, "$.achievement.assessed").isEqualTo(3);
            at("/api/reporting/campaigns", token, "$.items[?(@.state=='draft')]")
                    .isEqualTo(List.of());
        }
    }

    @Test
    void refusesAnOfficeTheRowsOfAnother() {
        for (var path : List.of(
                CAMPAIGN + "/questions?opd=disdik",
                CAMPAIGN + "/questions/lama_kerja?opd=disdik",
                CAMPAIGN + "/importance-performance?opd=disdik",
                "/api/reporting/achievement?opd=disdik")) {
            assertThat(get(path, Kota.OFFICER))
                    .hasStatus(HttpStatus.FORBIDDEN)
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("urn:reviu:problem:other-office");
        }
        assertThat(get("/api/reporting/campaigns/" + Kota.DRAFT + "/progress", Kota.OFFICER))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        var faults = Map.of(
                "/api/reporting/campaigns/not-a-uuid/progress",
                HttpStatus.BAD_REQUEST,
                "/api/reporting/campaigns/00000000-0000-4000-8000-00000000ffff/progress",
                HttpStatus.NOT_FOUND,
                CAMPAIGN + "/questions?audience=everybody",
                HttpStatus.BAD_REQUEST,
                CAMPAIGN + "/questions?basis=maybe",
                HttpStatus.BAD_REQUEST,
                CAMPAIGN + "/questions?audience=stakeholder&opd=dinkes",
                HttpStatus.BAD_REQUEST,
                CAMPAIGN + "/questions?group=warga",
                HttpStatus.BAD_REQUEST,
                CAMPAIGN + "/questions/nothing",
                HttpStatus.NOT_FOUND,
                "/api/reporting/campaigns/" + Kota.DRAFT + "/questions?audience=stakeholder",
                HttpStatus.NOT_FOUND,
                "/api/reporting/achievement?year=soon",
                HttpStatus.BAD_REQUEST,
                "/api/reporting/campaigns?after=nobody",
                HttpStatus.BAD_REQUEST);
        faults.forEach((path, status) -> {
            var answer = get(path, Kota.ADMINISTRATOR);
            assertThat(answer).as(path).hasStatus(status);
            assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
        });
    }
}
