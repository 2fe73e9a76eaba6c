package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.reviu.platform.test.ReviuTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** The reports about the review, its follow-up, the achievement and an office; and how a published one is checked. */
@ReviuTest
class ReviewReportIT extends ReportTalk {

    private static final String CHECK = "/api/reporting/public/reports/";
    private static final UUID REVIEW = UUID.fromString("00000000-0000-4000-8000-000000009001");
    private static final UUID FINDING = UUID.fromString("00000000-0000-4000-8000-000000009011");
    private static final UUID OVERDUE = UUID.fromString("00000000-0000-4000-8000-000000009021");
    private static final UUID VERIFIED = UUID.fromString("00000000-0000-4000-8000-000000009022");
    private static final UUID PLAN = UUID.fromString("00000000-0000-4000-8000-0000000000e1");

    private final JdbcClient jdbc;

    @Autowired
    ReviewReportIT(MockMvcTester web, JdbcClient jdbc) {
        super(web);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void everythingHasArrived() {
        Kota.isTold();
        SampleCampaign.isTold();
        Told.review(REVIEW, PLAN, "2020-01-01");
        Told.finding(FINDING, REVIEW, "final", true);
        Told.recommendation(OVERDUE, 3, REVIEW, FINDING, "dinkes", "2024-01-31", "in-progress", 40);
        Told.recommendation(VERIFIED, 5, REVIEW, FINDING, "disdik", "2024-02-28", "verified", 100);
        Told.assessment(UUID.fromString("00000000-0000-4000-8000-000000009031"), REVIEW, "dinkes", "3.25");
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(figures("/api/reporting/follow-up?review=" + REVIEW)
                            .at("/recommendations/total")
                            .asInt())
                    .isEqualTo(2);
            assertThat(figures("/api/reporting/follow-up?review=" + REVIEW)
                            .at("/findings/total")
                            .asInt())
                    .isEqualTo(1);
            assertThat(figures("/api/reporting/achievement?year=2023&basis=verified")
                            .at("/overall/assessed")
                            .asInt())
                    .isEqualTo(2);
            assertThat(order(Kota.COUNCIL, """
                            {"kind": "review", "review": "%s", "format": "xlsx"}""".formatted(REVIEW))).hasStatus(HttpStatus.ACCEPTED);
        });
    }

    private MvcTestResult post(String path, String token) {
        return web.post().uri(path).header("Authorization", token).exchange();
    }

    private String made(String token, String body) {
        var answer = order(token, body);
        assertThat(answer).hasStatus(HttpStatus.ACCEPTED);
        var report = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
        done(report, token);
        return report;
    }

    private byte[] file(String report, String token, String name) throws IOException {
        var content = get(report + "/file", token).getResponse().getContentAsByteArray();
        Files.write(Files.createDirectories(Path.of("target", "reports")).resolve(name), content);
        return content;
    }

    /** Cell by cell, without any space: a name that takes two lines of a cell is in one piece. */
    private static String written(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\u00ad]+", "");
    }

    /** As an Indonesian writes it. */
    private static String written(JsonNode number, int decimals) {
        return number.decimalValue()
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',')
                .replace('-', '−');
    }

    private static BigDecimal number(Row row, int column) {
        return row.getCellAsNumber(column).orElseThrow();
    }

    private static String review(String format) {
        return """
                {"kind": "review", "review": "%s", "campaign": "%s", "format": "%s"}""".formatted(REVIEW, SampleCampaign.ID, format);
    }

    @Test
    void writesTheReviewWithTheFiguresOfTheInterface() throws Exception {
        var report = made(Kota.COUNCIL, review("pdf"));
        try (var document = Loader.loadPDF(file(report, Kota.COUNCIL, "review.pdf"))) {
            var text = text(document);
            var written = written(document);
            assertThat(text)
                    .contains("Laporan Reviu Masterplan", "Reviu 2024", "SIMULASI")
                    .contains("Belum merata", "Notulen", "Perluas", "Dinas Kesehatan", "lewat tenggat")
                    .contains("Kesiapan kota", "3,25", "Siap")
                    .doesNotContain("\ufffd", "null");
            var achievement = figures("/api/reporting/achievement?year=2023&basis=verified");
            assertThat(text).contains(written(achievement.at("/overall/achievement"), 2) + "%");
            achievement
                    .path("items")
                    .forEach(item -> assertThat(written)
                            .contains(item.path("name").asString().replace(" ", "")));
            achievement.path("dimensions").forEach(one -> {
                if (one.path("achievement").isNumber()) {
                    assertThat(text).contains(written(one.path("achievement"), 2) + "%");
                }
            });
            figures("/api/reporting/city")
                    .path("evaluations")
                    .forEach(one -> assertThat(text).contains(written(one.path("index"), 2)));
            figures("/api/reporting/campaigns/" + SampleCampaign.ID + "/dimensions")
                    .path("dimensions")
                    .forEach(one -> assertThat(text)
                            .contains(written(one.path("importance"), 2)
                                    + " " + written(one.path("performance"), 2)
                                    + " " + written(one.path("gap"), 2)));
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
        }
    }

    @Test
    void drawsTheCheckAddressOnTheCover() throws Exception {
        var report = made(Kota.COUNCIL, """
                {"kind": "follow-up", "review": "%s", "format": "pdf"}""".formatted(REVIEW));
        var code = json(get(report, Kota.COUNCIL)).path("checkCode").asString();
        try (var document = Loader.loadPDF(file(report, Kota.COUNCIL, "follow-up.pdf"))) {
            var cover = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var pixels = cover.getRGB(0, 0, cover.getWidth(), cover.getHeight(), null, 0, cover.getWidth());
            var square = new QRCodeReader()
                    .decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(cover.getWidth(), cover.getHeight(), pixels))));
            assertThat(square.getText()).isEqualTo("http://localhost:8080/periksa-laporan/" + code);
            assertThat(text(document)).contains(code, "Lewat tenggat", "Selesai dan diverifikasi");
        }
    }

    @Test
    void writesTheWorkbookThatAddsUp() throws Exception {
        var report = made(Kota.COUNCIL, review("xlsx"));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file(report, Kota.COUNCIL, "review.xlsx")))) {
            var achievement = figures("/api/reporting/achievement?year=2023&basis=verified");
            assertThat(rows(workbook, "Indikator"))
                    .hasSize(achievement.path("items").size());
            var sum = rows(workbook, "Capaian").stream()
                    .filter(row -> row.getCellText(0).equals("2023")
                            && row.getCellText(1).equals("*"))
                    .map(row -> number(row, 3))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .isEqualByComparingTo(achievement.at("/overall/assessed").asString());
            var byDimension = rows(workbook, "Capaian").stream()
                    .filter(row -> row.getCellText(0).equals("2023")
                            && !row.getCellText(1).equals("*"))
                    .map(row -> number(row, 3))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(byDimension).isEqualByComparingTo(sum);
            assertThat(rows(workbook, "Temuan")).hasSize(1);
            assertThat(rows(workbook, "Bukti")).hasSize(1);
            assertThat(rows(workbook, "Rekomendasi"))
                    .extracting(row -> number(row, 7).intValueExact())
                    .containsExactly(40, 100);
            assertThat(rows(workbook, "Partisipasi")).hasSizeGreaterThan(SampleCampaign.OFFICES);
        }
    }

    @Test
    void writesAYearOfAchievementByOffice() throws Exception {
        var report = made(Kota.REVIEWER, """
                {"kind": "achievement", "year": 2023, "format": "xlsx", "language": "en"}""");
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file(report, Kota.REVIEWER, "achievement.xlsx")))) {
            for (var row : rows(workbook, "By office")) {
                var opd = figures("/api/reporting/achievement?year=2023&basis=verified&opd=" + row.getCellText(0));
                assertThat(number(row, 2))
                        .isEqualByComparingTo(opd.at("/overall/assessed").asString());
                if (opd.at("/overall/achievement").isNumber()) {
                    assertThat(number(row, 4))
                            .isEqualByComparingTo(opd.at("/overall/achievement").decimalValue());
                }
            }
        }
        var paper = made(Kota.REVIEWER, """
                {"kind": "achievement", "format": "pdf"}""");
        assertThat(json(get(paper, Kota.REVIEWER)).path("year").asInt()).isEqualTo(2023);
        try (var document = Loader.loadPDF(file(paper, Kota.REVIEWER, "achievement.pdf"))) {
            assertThat(text(document)).contains("Capaian indikator 2023", "102,23%", "Capaian menurut OPD");
        }
        assertThat(order(Kota.REVIEWER, """
                {"kind": "achievement", "year": 1945, "format": "pdf"}""")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void givesAnOfficeItsOwnReportAndNoOther() throws Exception {
        var report = made(Kota.OFFICER, """
                {"kind": "opd", "opd": "dinkes", "format": "pdf"}""");
        try (var document = Loader.loadPDF(file(report, Kota.OFFICER, "opd.pdf"))) {
            assertThat(text(document))
                    .contains("Dinas Kesehatan", "Survei 2024", "stunting", "Perluas")
                    .doesNotContain("Dinas Pendidikan", "102,23");
        }
        assertThat(order(Kota.HEAD, """
                {"kind": "opd", "opd": "disdik", "format": "pdf"}""")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(order(Kota.HEAD, review("pdf"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(report, Kota.HEAD)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(order(Kota.COUNCIL, """
                {"kind": "opd", "opd": "nowhere", "format": "pdf"}""")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void publishesForEver() throws Exception {
        var report = made(Kota.COUNCIL, """
                {"kind": "achievement", "year": 2023, "format": "pdf"}""");
        var id = UUID.fromString(report.substring(REPORTS.length() + 1));
        var code = json(get(report, Kota.COUNCIL)).path("checkCode").asString();
        assertThat(json(web.get().uri(CHECK + code).exchange())
                        .path("published")
                        .asBoolean())
                .isFalse();
        assertThat(post(report + "/publication", Kota.COUNCIL)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(report, Kota.REVIEWER)).hasStatus(HttpStatus.NOT_FOUND);

        var published = post(report + "/publication", Kota.ADMINISTRATOR);
        assertThat(published).hasStatusOk();
        var number = json(published).at("/publication/number").asString();
        assertThat(number).matches("\\d{3}/REVIU/\\d{4}");
        assertThat(post(report + "/publication", Kota.ADMINISTRATOR)).hasStatus(HttpStatus.CONFLICT);
        assertThat(get(report, Kota.REVIEWER)).hasStatusOk();
        assertThat(get(report, Kota.OFFICER)).hasStatus(HttpStatus.NOT_FOUND);

        var checked =
                json(web.get().uri(CHECK + code.toLowerCase().replace("-", " ")).exchange());
        assertThat(checked.path("published").asBoolean()).isTrue();
        assertThat(checked.path("number").asString()).isEqualTo(number);
        assertThat(checked.path("publishedBy").asString()).isNotBlank();
        var content = get(report + "/file", Kota.REVIEWER).getResponse().getContentAsByteArray();
        assertThat(checked.path("sha256").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        for (var statement : List.of(
                "UPDATE report SET title = '{}' WHERE id = ?",
                "UPDATE report_file SET content = '' WHERE report = ?",
                "DELETE FROM report_file WHERE report = ?",
                "UPDATE report_publication SET serial = 99 WHERE report = ?",
                "DELETE FROM report_publication WHERE report = ?",
                "DELETE FROM report WHERE id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(statement).param(id).update())
                    .as(statement)
                    .isNotNull();
        }
    }

    @Test
    void refusesToPublishWhatIsNotDoneAndTellsNothingOfUnknownCodes() {
        assertThat(post(REPORTS + "/" + UUID.randomUUID() + "/publication", Kota.ADMINISTRATOR))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.get().uri(CHECK + "AAAA-BBBB-CCCC-DDDD").exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(web.get().uri(CHECK + "nonsense").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }
}
