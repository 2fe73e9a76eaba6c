package id.reviu.survey.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SurveyTest
class ReceiptIT {

    private static final Pattern CODE = Pattern.compile("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");

    private final City city;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    ReceiptIT(City city, JdbcClient jdbc, TransactionOperations transaction) {
        this.city = city;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }

    private static String codeIn(String text) {
        var matcher = CODE.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group();
    }

    private static String answers(UUID assignment, String position) {
        return "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"%s\"}}".formatted(assignment, position);
    }

    @Test
    void saysWhatAnOfficeHandedInAndIsConfirmedToAnybody() throws Exception {
        var opd = city.office();
        var campaign = city.open(opd);
        var response = UUID.randomUUID();
        var path = "/api/survey/responses/" + response;
        city.officer(opd).put(path + "/submission", answers(city.assignment(campaign, opd), "a"));

        var text = text(city.officer(opd).download(path + "/receipt?language=en"));
        var code = codeIn(text);
        var confirmed = city.stranger().get("/api/survey/links/receipts/" + code.toLowerCase(java.util.Locale.ROOT));

        assertThat(text).contains("Receipt for survey answers", "Review 2024", "Dinas " + opd, "petugas." + opd);
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.string("/opdName")).isEqualTo("Dinas " + opd);
        assertThat(confirmed.string("/campaign/id")).isEqualTo("Reviu 2024");
        assertThat(confirmed.body().path("corrected").asBoolean()).isFalse();
        assertThat(codeIn(text(city.head(opd).download(path + "/receipt")))).isEqualTo(code);
    }

    @Test
    void saysOfAnEarlierReceiptThatTheAnswersWereCorrected() throws Exception {
        var opd = city.office();
        var campaign = city.open(opd);
        var assignment = city.assignment(campaign, opd);
        var path = "/api/survey/responses/" + UUID.randomUUID();
        city.officer(opd).put(path + "/submission", answers(assignment, "a"));
        var first = codeIn(text(city.officer(opd).download(path + "/receipt")));
        city.admin().post(path + "/return", "{\"reason\": \"r\"}");
        city.officer(opd).put(path, answers(assignment, "b"));
        assertThat(codeIn(text(city.officer(opd).download(path + "/receipt")))).isEqualTo(first);

        city.officer(opd).put(path + "/submission", answers(assignment, "b"));
        var second = codeIn(text(city.officer(opd).download(path + "/receipt")));

        assertThat(second).isNotEqualTo(first);
        assertThat(city.stranger()
                        .get("/api/survey/links/receipts/" + first)
                        .body()
                        .path("corrected")
                        .asBoolean())
                .isTrue();
        assertThat(city.stranger()
                        .get("/api/survey/links/receipts/" + second)
                        .body()
                        .path("corrected")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void isGivenForNothingElse() {
        var opd = city.office();
        var campaign = city.open(opd);
        var draft = "/api/survey/responses/" + UUID.randomUUID();
        city.officer(opd).put(draft, answers(city.assignment(campaign, opd), "a"));

        assertThat(city.officer(opd).get(draft + "/receipt").status()).isEqualTo(409);
        assertThat(city.officer(opd)
                        .get("/api/survey/responses/" + UUID.randomUUID() + "/receipt")
                        .status())
                .isEqualTo(404);
        assertThat(city.officer(city.office()).get(draft + "/receipt").status()).isEqualTo(403);
        assertThat(city.stranger()
                        .get("/api/survey/links/receipts/AAAA-AAAA-AAAA-AAAA")
                        .status())
                .isEqualTo(404);
        assertThat(city.stranger().get("/api/survey/links/receipts/%00").status())
                .isBetween(400, 404);
    }

    @Test
    void provesThatAStakeholderAnsweredAndNeverWhat() throws Exception {
        var campaign = city.planForStakeholders(true);
        city.openNow(campaign);
        var link = "/api/survey/links/"
                + city.admin()
                        .get("/api/survey/campaigns/" + campaign)
                        .string("/openLink")
                        .substring("/r/".length())
                + "/responses/";
        var id = UUID.randomUUID();
        city.stranger().put(link + id, "{\"answers\": {\"kelompok\": \"warga\", \"kecamatan\": \"35.71.01\"}}");
        city.close(campaign);

        var text = text(city.stranger().download(link + id + "/receipt?language=id"));
        var confirmed = city.stranger().get("/api/survey/links/receipts/" + codeIn(text));

        assertThat(text)
                .contains("Tanda terima jawaban survei", "simulasi", "Reviu 2024")
                .doesNotContain("warga");
        assertThat(confirmed.string("/audience")).isEqualTo("stakeholder");
        assertThat(confirmed.body().path("opdName").isNull()).isTrue();
        assertThat(city.stranger().get(link + UUID.randomUUID() + "/receipt").status())
                .isEqualTo(409);
        assertThat(transaction.<String>execute(_ -> jdbc.sql("SELECT r::text FROM receipt r WHERE campaign = :campaign")
                        .param("campaign", campaign)
                        .query(String.class)
                        .single()))
                .doesNotContain(id.toString());
    }
}
