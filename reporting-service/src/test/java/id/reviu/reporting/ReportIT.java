package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.platform.test.ReviuTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Reports say what the figures of the interface say. */
@ReviuTest
class ReportIT extends ReportTalk {

    private static final String CAMPAIGN = "/api/reporting/campaigns/" + SampleCampaign.ID;
    private static final UUID UNKNOWN = UUID.fromString("00000000-0000-4000-8000-00000000ffff");

    private final JdbcClient jdbc;

    @Autowired
    ReportIT(MockMvcTester web, JdbcClient jdbc) {
        super(web);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void everythingHasArrived() {
        Kota.isTold();
        SampleCampaign.isTold();
        await().atMost(PATIENCE).untilAsserted(() -> {
            var progress = figures(CAMPAIGN + "/progress");
            assertThat(progress.at("/opd/total").asInt()).isEqualTo(SampleCampaign.OFFICES);
            assertThat(progress.at("/stakeholders/n").asInt()).isEqualTo(SampleCampaign.STAKEHOLDERS);
            assertThat(figures(CAMPAIGN + "/questions").at("/responses").asInt())
                    .isEqualTo(SampleCampaign.OFFICES);
        });
    }

    private static String campaignReport(UUID campaign, String format, String language) {
        return """
                {"kind": "campaign", "campaign": "%s", "format": "%s", "language": "%s"}""".formatted(campaign, format, language);
    }

    private String ordered(String token, UUID campaign, String format, String language) {
        var answer = order(token, campaignReport(campaign, format, language));
        assertThat(answer).hasStatus(HttpStatus.ACCEPTED);
        var location = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
        assertThat(location).isEqualTo(REPORTS + "/" + json(answer).path("id").asString());
        return location;
    }

    private byte[] file(UUID campaign, String format, String language) throws IOException {
        var report = ordered(Kota.COUNCIL, campaign, format, language);
        done(report, Kota.COUNCIL);
        var content = get(report + "/file", Kota.COUNCIL).getResponse().getContentAsByteArray();
        var folder = Files.createDirectories(Path.of("target", "reports"));
        Files.write(folder.resolve(campaign + "-" + language + "." + format), content);
        return content;
    }

    /** Cell by cell, without any space: a name that takes two lines of a cell is in one piece. */
    private static String written(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    }

    /** As an Indonesian writes it. */
    private static String written(JsonNode number, int decimals) {
        return number.decimalValue()
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString()
                .replace('.', ',')
                .replace('-', '−');
    }

    @Test
    void writesThePdfWithTheFiguresOfTheInterface() throws Exception {
        try (var document = Loader.loadPDF(file(SampleCampaign.ID, "pdf", "id"))) {
            var text = text(document);
            var written = written(document);
            var dimensions = figures(CAMPAIGN + "/dimensions");
            assertThat(dimensions.path("dimensions")).hasSize(6);
            dimensions
                    .path("dimensions")
                    .forEach(one -> assertThat(text)
                            .contains(one.at("/name/id").asString())
                            .contains(written(one.path("importance"), 2)
                                    + " " + written(one.path("performance"), 2)
                                    + " " + written(one.path("gap"), 2)));
            dimensions.path("criteria").forEach(one -> assertThat(text).contains(written(one.path("mean"), 2)));
            var quadrants = figures(CAMPAIGN + "/importance-performance?audience=stakeholder");
            assertThat(quadrants.path("items")).hasSizeGreaterThan(5);
            quadrants.path("items").forEach(one -> assertThat(text).contains(written(one.path("conformity"), 2) + "%"));
            assertThat(text).as("a sign that no font has").doesNotContain("#", "\ufffd");
            var ikm = figures(CAMPAIGN + "/ikm");
            assertThat(text).contains("IKM " + written(ikm.path("index"), 2));
            figures(CAMPAIGN + "/progress")
                    .path("byOpd")
                    .forEach(office -> assertThat(written)
                            .contains(office.path("name").asString().replace(" ", "")));
            for (var audience : List.of("opd", "stakeholder")) {
                figures(CAMPAIGN + "/questions?audience=" + audience)
                        .path("items")
                        .forEach(question -> assertThat(written)
                                .contains(question.at("/label/id").asString().replaceAll("\\s", "")));
            }
        }
    }

    @Test
    void givesThePdfContentsBookmarksPageNumbersAndVectorCharts() throws Exception {
        try (var document = Loader.loadPDF(file(SampleCampaign.ID, "pdf", "id"))) {
            var pages = document.getNumberOfPages();
            var text = text(document);
            assertThat(pages).isGreaterThan(12);
            assertThat(text)
                    .contains("Halaman 2 dari " + pages)
                    .contains("Halaman " + pages + " dari " + pages)
                    .contains("SIMULASI");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            var outline = document.getDocumentCatalog().getDocumentOutline();
            var chapters = new ArrayList<PDOutlineItem>();
            outline.children().forEach(chapters::add);
            assertThat(chapters).extracting(PDOutlineItem::getTitle).contains("1. Ringkasan", "2. Metode");
            var contents = page(document, 2);
            for (var chapter : chapters.subList(1, chapters.size())) {
                var page = document.getPages().indexOf(chapter.findDestinationPage(document)) + 1;
                assertThat(contents).containsPattern(Pattern.quote(chapter.getTitle()) + "[ .]*" + page);
                assertThat(page(document, page)).contains(chapter.getTitle());
            }
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().getXObject(name)).isNotInstanceOf(PDImageXObject.class);
                }
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void writesEnglishWhenAsked() throws Exception {
        try (var document = Loader.loadPDF(file(SampleCampaign.ID, "pdf", "en"))) {
            var ikm = figures(CAMPAIGN + "/ikm");
            assertThat(text(document))
                    .contains("Page 2 of")
                    .contains("1. Summary")
                    .contains("IKM " + ikm.path("index").decimalValue().setScale(2, RoundingMode.HALF_UP));
        }
    }

    @Test
    void writesTheWorkbookWithTheFiguresOfTheInterface() throws Exception {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file(SampleCampaign.ID, "xlsx", "id")))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly(
                            "Ringkasan",
                            "Partisipasi",
                            "Dimensi",
                            "Subdimensi per OPD",
                            "Kriteria per OPD",
                            "IPA",
                            "IKM",
                            "Pertanyaan");
            var progress = figures(CAMPAIGN + "/progress");
            var offices = rows(workbook, "Partisipasi").stream()
                    .filter(row -> row.getCellText(0).equals("OPD"))
                    .toList();
            assertThat(offices).hasSize(progress.at("/opd/total").asInt());
            var people = rows(workbook, "Partisipasi").stream()
                    .filter(row -> row.getCellText(0).equals("Kelompok"))
                    .map(row -> number(row, 3))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(people).isEqualByComparingTo(String.valueOf(SampleCampaign.STAKEHOLDERS));
            var questions = rows(workbook, "Pertanyaan");
            for (var audience : List.of("opd", "stakeholder")) {
                var name = audience.equals("opd") ? "OPD" : "Pemangku kepentingan";
                for (var question :
                        figures(CAMPAIGN + "/questions?audience=" + audience).path("items")) {
                    assertThat(chosen(questions, name, question.path("name").asString()))
                            .as(question.path("name").asString())
                            .isEqualTo(chosen(question));
                }
            }
            var dimensions = rows(workbook, "Dimensi");
            figures(CAMPAIGN + "/dimensions")
                    .path("subDimensions")
                    .forEach(one -> assertThat(dimensions).anySatisfy(row -> {
                        assertThat(row.getCellText(0)).isEqualTo("OPD");
                        assertThat(row.getCellText(2))
                                .isEqualTo(one.path("code").asString());
                        assertThat(number(row, 6))
                                .isEqualByComparingTo(one.path("performance").decimalValue());
                    }));
            assertThat(rows(workbook, "Subdimensi per OPD")).hasSize(SampleCampaign.OFFICES);
            assertThat(text(workbook))
                    .anyMatch(cell -> cell.startsWith("SIMULASI"))
                    .noneMatch(cell -> cell.startsWith("="));
        }
    }

    /** What was chosen of all options and items of a question, together. */
    private static long chosen(JsonNode question) {
        long sum = sum(question.path("options"));
        for (var row : question.path("rows")) {
            sum += sum(row.path("options"))
                    + sum(row.path("importance").path("options"))
                    + sum(row.path("performance").path("options"));
        }
        return sum;
    }

    private static long sum(JsonNode options) {
        long sum = 0;
        for (var option : options) {
            sum += option.path("n").asLong();
        }
        return sum;
    }

    private static long chosen(List<Row> rows, String audience, String question) {
        return rows.stream()
                .filter(row -> row.getCellText(0).equals(audience)
                        && row.getCellText(2).equals(question)
                        && row.getOptionalCell(11).isPresent()
                        && row.getCell(11).getType() == CellType.NUMBER)
                .mapToLong(row -> number(row, 11).longValueExact())
                .sum();
    }

    private static BigDecimal number(Row row, int column) {
        return row.getCellAsNumber(column).orElseThrow();
    }

    /** The rows under the head. */
    private static List<String> text(ReadableWorkbook workbook) throws IOException {
        var texts = new ArrayList<String>();
        for (var sheet : workbook.getSheets().toList()) {
            for (var row : sheet.read()) {
                row.stream().filter(cell -> cell != null).map(Cell::getText).forEach(texts::add);
            }
        }
        return texts;
    }

    @Test
    void keepsTheFileWithItsChecksum() throws Exception {
        var report = ordered(Kota.COUNCIL, Kota.CAMPAIGN, "xlsx", "id");
        var made = done(report, Kota.COUNCIL);
        assertThat(made.path("progress").asInt()).isEqualTo(100);
        assertThat(made.path("file").asString()).isEqualTo(report + "/file");
        var file = get(report + "/file", Kota.COUNCIL);
        assertThat(file)
                .hasStatusOk()
                .hasHeader("ETag", "\"" + made.path("sha256").asString() + "\"");
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .contains("attachment")
                .contains("xlsx");
        var sha256 =
                MessageDigest.getInstance("SHA-256").digest(file.getResponse().getContentAsByteArray());
        assertThat(HexFormat.of().formatHex(sha256))
                .isEqualTo(made.path("sha256").asString());
        var again = web.get()
                .uri(report + "/file")
                .header("Authorization", Kota.COUNCIL)
                .header("If-None-Match", "\"" + made.path("sha256").asString() + "\"")
                .exchange();
        assertThat(again).hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void tellsWhoeverWaitsHowFarItIs() {
        var report = ordered(Kota.COUNCIL, Kota.CAMPAIGN, "xlsx", "id");
        done(report, Kota.COUNCIL);
        // ordered, begun, figures collected, document written, stored
        assertThat(jdbc.sql("SELECT revision FROM change WHERE kind = 'report' AND subject = ?")
                        .param(report.substring(REPORTS.length() + 1))
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void saysSoWhenThereAreNoAnswers() throws Exception {
        try (var document = Loader.loadPDF(file(Kota.DRAFT, "pdf", "id"))) {
            assertThat(text(document)).contains("Belum ada jawaban dalam survei ini");
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file(Kota.DRAFT, "xlsx", "en")))) {
            assertThat(text(workbook)).anyMatch(cell -> cell.startsWith("There are no answers in this survey yet"));
        }
    }

    @Test
    void showsEverybodyTheOwnReports() {
        var report = ordered(Kota.COUNCIL, Kota.CAMPAIGN, "pdf", "id");
        assertThat(get(report, Kota.REVIEWER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(report + "/file", Kota.REVIEWER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(report, Kota.ADMINISTRATOR)).hasStatusOk();
        assertThat(get(REPORTS, Kota.REVIEWER))
                .bodyJson()
                .extractingPath("$.items")
                .isEqualTo(List.of());
        var first = json(get(REPORTS + "?limit=1", Kota.COUNCIL));
        assertThat(first.at("/items/0/id").asString()).isEqualTo(report.substring(REPORTS.length() + 1));
        ordered(Kota.COUNCIL, Kota.CAMPAIGN, "pdf", "id");
        var newest = json(get(REPORTS + "?limit=1", Kota.COUNCIL));
        var next = json(get(REPORTS + "?limit=1&after=" + newest.path("next").asString(), Kota.COUNCIL));
        assertThat(next.at("/items/0/id").asString()).isEqualTo(report.substring(REPORTS.length() + 1));
    }

    @Test
    void refusesOfficersAndSaysWhatIsWrongWithAnOrder() {
        assertThat(order(Kota.OFFICER, campaignReport(Kota.CAMPAIGN, "pdf", "id")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(order(Kota.HEAD, campaignReport(Kota.CAMPAIGN, "pdf", "id"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(json(get(REPORTS, Kota.OFFICER)).path("items").valueStream())
                .allMatch(report -> report.path("kind").asString().equals("opd"));
        assertThat(order(Kota.COUNCIL, campaignReport(UNKNOWN, "pdf", "id"))).hasStatus(HttpStatus.NOT_FOUND);
        var wrong = order(Kota.COUNCIL, """
                {"kind": "horoscope", "format": "papyrus", "language": "tlh"}""");
        assertThat(wrong).hasStatus(422);
        assertThat(json(wrong)
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactly("/kind", "/format", "/language");
        assertThat(json(wrong)
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("detail").asString()))
                .allMatch(detail -> detail.contains(" "));
        assertThat(order(Kota.COUNCIL, "{\"kind\": \"campaign\"")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(order(Kota.COUNCIL, "{\"campaign\": \"not-a-uuid\"}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get(REPORTS + "/" + UNKNOWN, Kota.COUNCIL)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(REPORTS + "/not-a-uuid", Kota.COUNCIL)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get(REPORTS + "?after=nowhere", Kota.COUNCIL)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    /** What a killed instance leaves behind: a report half made, its work taken by somebody whose heart has stopped. */
    @Test
    void makesAReportWhoseMakerDied() {
        var report = orphan("running", 35);
        jdbc.sql("""
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat,
                            consecutive_failures, version)
                        VALUES ('report', ?, now() - interval '5 minutes', true, 'gone', now() - interval '5 minutes', 0, 2)
                        """).param(report.toString()).update();
        assertThat(done(REPORTS + "/" + report, Kota.ADMINISTRATOR)
                        .path("progress")
                        .asInt())
                .isEqualTo(100);
    }

    @Test
    void triesAgainThenSaysWhichPartFailed() {
        var report = orphan("queued", 0);
        jdbc.sql("UPDATE report SET campaign = ? WHERE id = ?")
                .params(UNKNOWN, report)
                .update();
        jdbc.sql("""
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, consecutive_failures, version)
                        VALUES ('report', ?, now(), false, 0, 1)
                        """).param(report.toString()).update();
        var path = REPORTS + "/" + report;
        await().atMost(PATIENCE)
                .until(() -> json(get(path, Kota.ADMINISTRATOR))
                        .path("state")
                        .asString()
                        .equals("failed"));
        assertThat(json(get(path, Kota.ADMINISTRATOR)).path("problem").asString())
                .startsWith("Angka survei tidak dapat dikumpulkan");
        assertThat(get(path + "/file", Kota.ADMINISTRATOR)).hasStatus(HttpStatus.CONFLICT);
    }

    private UUID orphan(String state, int progress) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO report (id, kind, campaign, title, format, language, requested_by, reads_texts, state, progress,
                            created_at)
                        VALUES (?, 'campaign', ?, '{"id": "Survei", "en": "Survey"}', 'pdf', 'id', 'somebody', false, ?, ?, now())
                        """).params(id, Kota.CAMPAIGN, state, progress).update();
        return id;
    }
}
