package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How tests order reports, wait for them and read what is in them. */
abstract class ReportTalk {

    static final String REPORTS = "/api/reporting/reports";
    static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Rows of a sheet above its first figures. */
    private static final int HEAD = 4;

    final MockMvcTester web;

    ReportTalk(MockMvcTester web) {
        this.web = web;
    }

    final MvcTestResult get(String path, String token) {
        return web.get().uri(path).header("Authorization", token).exchange();
    }

    final JsonNode figures(String path) {
        var answer = get(path, Kota.COUNCIL);
        assertThat(answer).hasStatusOk();
        return json(answer);
    }

    static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    final MvcTestResult order(String token, String body) {
        return web.post()
                .uri(REPORTS)
                .header("Authorization", token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** Waits until it is made. */
    final JsonNode done(String report, String token) {
        await().atMost(PATIENCE)
                .until(() -> List.of("done", "failed")
                        .contains(json(get(report, token)).path("state").asString()));
        var made = json(get(report, token));
        assertThat(made.path("state").asString()).as(made.toString()).isEqualTo("done");
        return made;
    }

    static String text(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    static List<Row> rows(ReadableWorkbook workbook, String sheet) throws IOException {
        return workbook.findSheet(sheet).orElseThrow().read().stream()
                .filter(row -> row.getRowNum() > HEAD)
                .toList();
    }
}
