package id.reviu.survey.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.survey.Api;
import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.export.file.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SurveyTest
class ExportIT {

    private final City city;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Exports exports;
    private final Expiry expiry;
    private final Clock clock;

    ExportIT(
            City city,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Exports exports,
            Expiry expiry,
            Clock clock) {
        this.city = city;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.exports = exports;
        this.expiry = expiry;
        this.clock = clock;
    }

    private UUID handIn(UUID campaign, String opd, String position) {
        var response = UUID.randomUUID();
        var answer = city.officer(opd)
                .put(
                        "/api/survey/responses/" + response + "/submission",
                        "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"%s\", \"skor\": 7}}"
                                .formatted(city.assignment(campaign, opd), position));
        assertThat(answer.status()).isEqualTo(200);
        return response;
    }

    private static String path(UUID campaign) {
        return "/api/survey/campaigns/" + campaign + "/exports";
    }

    private static Api.Answer order(Api person, UUID campaign, String audience, String format, boolean verifiedOnly) {
        return person.post(
                path(campaign),
                "{\"audience\": \"%s\", \"format\": \"%s\", \"verifiedOnly\": %s, \"language\": \"en\"}"
                        .formatted(audience, format, verifiedOnly));
    }

    /** Waits until an export that was ordered is done, and says how it is then. */
    private static Api.Answer done(Api person, Api.Answer ordered) {
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        var location = String.valueOf(ordered.headers().getFirst("Location"));
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> person.get(location),
                        answer -> answer.string("/state").equals("done"));
    }

    private static Map<String, String> files(Api person, Api.Answer export) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(person.download(export.string("/file"))))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void writesWhatOfficesHandedIn() throws Exception {
        var first = city.office();
        var second = city.office();
        city.programme(first, "home-care");
        var campaign = city.open(first, second);
        var response = UUID.randomUUID();
        city.officer(first).put("/api/survey/responses/" + response + "/submission", """
                        {"assignment": "%s", "answers": {"jabatan": "=SUM(A1)",
                         "program": [{"programme": "home-care", "status": "selesai"}]}}
                        """.formatted(
                        city.assignment(campaign, first)));
        city.officer(second)
                .put(
                        "/api/survey/responses/" + UUID.randomUUID(),
                        "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"draf\"}}"
                                .formatted(city.assignment(campaign, second)));

        var export = done(city.admin(), order(city.admin(), campaign, "opd", "csv", false));
        var files = files(city.admin(), export);

        assertThat(export.body().path("responses").asInt()).isEqualTo(1);
        assertThat(export.body().path("progress").asInt()).isEqualTo(100);
        assertThat(files.getOrDefault("answers.csv", "").lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(response + ",1,0," + first + ",Dinas " + first + ",submitted,")
                .contains(",'=SUM(A1),");
        assertThat(files.getOrDefault("program.csv", "").lines())
                .last()
                .isEqualTo(response + "," + first + ",home-care,Program home-care,selesai");
        assertThat(files.getOrDefault("codebook.csv", ""))
                .contains("answers,jabatan,jabatan,text,text,Jabatan,Position,,,,1");
    }

    @Test
    void leavesOutWhatNobodyVerified() throws Exception {
        var first = city.office();
        var second = city.office();
        var campaign = city.open(first, second);
        var verified = handIn(campaign, first, "satu");
        handIn(campaign, second, "dua");
        city.admin().post("/api/survey/responses/" + verified + "/verification");

        var all = done(city.admin(), order(city.admin(), campaign, "opd", "jsonl", false));
        var export = done(city.reviewer(), order(city.reviewer(), campaign, "opd", "jsonl", true));

        assertThat(files(city.admin(), all).getOrDefault("answers.jsonl", "").lines())
                .hasSize(2);
        assertThat(files(city.reviewer(), export)
                        .getOrDefault("answers.jsonl", "")
                        .lines())
                .singleElement()
                .asString()
                .contains(verified.toString());
    }

    @Test
    void letsAReviewerHaveVerifiedAnswersOnly() {
        var campaign = city.open(city.office());

        var refused = order(city.reviewer(), campaign, "opd", "csv", false);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.string("/type")).isEqualTo("urn:reviu:problem:export-verified-only");
    }

    @Test
    void showsAnExportToWhoOrderedItAndToTheAdministrator() {
        var campaign = city.open(city.office());
        var ofReviewer = done(city.reviewer(), order(city.reviewer(), campaign, "opd", "r", true));
        var ofAdmin = done(city.admin(), order(city.admin(), campaign, "opd", "spss", false));
        var path = "/api/survey/exports/";

        assertThat(city.admin().get(path + ofReviewer.string("/id")).status()).isEqualTo(200);
        assertThat(city.reviewer().get(path + ofAdmin.string("/id")).status()).isEqualTo(404);
        assertThat(city.reviewer().get(path + ofAdmin.string("/id") + "/file").status())
                .isEqualTo(404);
        assertThat(city.admin().get(path(campaign)).body().path("items").size()).isEqualTo(2);
        assertThat(city.reviewer().get(path(campaign)).body().path("items").size())
                .isEqualTo(1);
    }

    @Test
    void namesEverythingThatIsWrongWithAnOrder() {
        var campaign = city.open(city.office());

        var empty = city.admin().post(path(campaign), "{}");
        var wrong = city.admin()
                .post(
                        path(campaign),
                        "{\"audience\": \"stakeholder\", \"format\": \"doc\", \"language\": \"fr\", \"verifiedOnly\": true}");
        var notAsked = order(city.admin(), campaign, "stakeholder", "csv", false);

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body().at("/errors").findValuesAsString("pointer")).containsExactly("/audience", "/format");
        assertThat(wrong.body().at("/errors").findValuesAsString("pointer"))
                .containsExactly("/format", "/language", "/verifiedOnly");
        assertThat(notAsked.string("/errors/0/code")).isEqualTo("export-audience-not-asked");
        assertThat(order(city.admin(), UUID.randomUUID(), "opd", "csv", false).status())
                .isEqualTo(404);
    }

    @Test
    void tellsOfStakeholdersNoMoreThanTheirGroupAllows() throws Exception {
        var campaign = city.planForStakeholders(false);
        city.openNow(campaign);
        var link = "/api/survey/links/"
                + city.admin()
                        .get("/api/survey/campaigns/" + campaign)
                        .string("/openLink")
                        .substring("/r/".length())
                + "/responses/";
        assertThat(order(city.admin(), campaign, "stakeholder", "csv", false).status())
                .isEqualTo(409);
        var ids = new ArrayList<UUID>();
        for (int person = 0; person < 8; person++) {
            ids.add(UUID.randomUUID());
            var answer = city.stranger()
                    .put(
                            link + ids.getLast(),
                            "{\"answers\": {\"kelompok\": \"%s\", \"kecamatan\": \"35.71.0%d\", \"saran\": \"kata%d\"}}"
                                    .formatted(person < 2 ? "akademisi" : "warga", person < 7 ? 1 : 2, person));
            assertThat(answer.status()).isEqualTo(200);
        }

        var export = order(city.reviewer(), campaign, "stakeholder", "csv", false);

        // Two of akademisi are too few, and so are the two if the six of warga were told: nobody is.
        assertThat(export.status()).isEqualTo(409);
        for (int person = 8; person < 14; person++) {
            city.stranger()
                    .put(
                            link + UUID.randomUUID(),
                            "{\"answers\": {\"kelompok\": \"akademisi\", \"kecamatan\": \"35.71.01\"}}");
        }
        var files = files(
                city.reviewer(), done(city.reviewer(), order(city.reviewer(), campaign, "stakeholder", "csv", false)));

        assertThat(files.getOrDefault("answers.csv", "").lines().findFirst().orElseThrow())
                .isEqualTo("\uFEFFrow,questionnaire_version,simulated,kelompok,kecamatan");
        assertThat(files.getOrDefault("answers.csv", "").lines().skip(1))
                .hasSize(14)
                .filteredOn(line -> line.contains("warga"))
                .hasSize(6)
                .allMatch(line -> line.endsWith("warga,"));
        assertThat(files.getOrDefault("texts.csv", "").lines())
                .containsExactly(
                        "\uFEFFquestion,text",
                        "saran,kata0",
                        "saran,kata1",
                        "saran,kata2",
                        "saran,kata3",
                        "saran,kata4",
                        "saran,kata5",
                        "saran,kata6",
                        "saran,kata7");
        ids.forEach(id -> assertThat(files.values()).noneMatch(text -> text.contains(id.toString())));
    }

    @Test
    void ordersTheSameOnceWhileItWaits() {
        var campaign = city.open(city.office());
        var order = new Order(new CampaignId(campaign), "opd", Format.CSV, "id", false);
        transaction.executeWithoutResult(status -> {
            var first = exports.add(order, "x", clock.instant()).orElseThrow();

            assertThat(exports.add(order, "x", clock.instant())).isEmpty();
            assertThat(exports.waiting(order, "x").orElseThrow().id()).isEqualTo(first.id());
            assertThat(exports.add(order, "y", clock.instant())).isPresent();
            status.setRollbackOnly();
        });
    }

    @Test
    void writesNothingForAnAttemptThatWasOvertaken() {
        var campaign = city.open(city.office());
        var order = new Order(new CampaignId(campaign), "opd", Format.CSV, "id", false);
        transaction.executeWithoutResult(status -> {
            var id = exports.add(order, "x", clock.instant()).orElseThrow().id();
            var overtaken = exports.begin(id).orElseThrow();
            assertThat(exports.append(overtaken, 0, new byte[] {1}, 10)).isTrue();
            var next = exports.begin(id).orElseThrow();

            assertThat(exports.append(overtaken, 1, new byte[] {1}, 20)).isFalse();
            exports.finish(overtaken, 0, 1, "00", clock.instant());
            assertThat(exports.find(id).orElseThrow().state()).isEqualTo(ExportState.RUNNING);
            assertThat(exports.append(next, 0, new byte[] {2}, 10)).isTrue();
            assertThat(exports.piece(id, 0)).containsExactly(2);
            status.setRollbackOnly();
        });
    }

    @Test
    void sendsAPartOfAFileToGoOnWithABrokenDownload() throws Exception {
        var campaign = city.open(city.office());
        var export = done(city.admin(), order(city.admin(), campaign, "opd", "csv", false));
        var id = UUID.fromString(export.string("/id"));
        var whole = city.admin().download(export.string("/file"));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole)))
                .isEqualTo(export.string("/sha256"));
        assertThat(export.body().path("size").asInt()).isEqualTo(whole.length);

        try (var stored = new StoredFile(id, whole.length, exports, transaction).getInputStream()) {
            assertThat(stored.skip(10)).isEqualTo(10);
            assertThat(stored.readAllBytes()).isEqualTo(Arrays.copyOfRange(whole, 10, whole.length));
            assertThat(stored.read()).isEqualTo(-1);
        }
        var part = city.admin().download(export.string("/file"), "bytes=10-19");
        assertThat(part).isEqualTo(Arrays.copyOfRange(whole, 10, 20));
    }

    @Test
    void removesFilesWhenTheirDaysAreOver() {
        var campaign = city.open(city.office());
        var export = done(city.admin(), order(city.admin(), campaign, "opd", "csv", false));
        var id = UUID.fromString(export.string("/id"));
        transaction.executeWithoutResult(_ -> jdbc.sql("UPDATE export SET finished_at = :then WHERE id = :id")
                .param("then", clock.instant().minus(Duration.ofDays(8)).atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update());

        expiry.expireOld();

        var after = city.admin().get("/api/survey/exports/" + id);
        assertThat(after.string("/state")).isEqualTo("expired");
        assertThat(after.body().path("file").isNull()).isTrue();
        assertThat(city.admin().get("/api/survey/exports/" + id + "/file").status())
                .isEqualTo(410);
        assertThat(transaction.<Integer>execute(_ -> jdbc.sql("SELECT count(*) FROM export_piece WHERE export = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void hidesFilesFromAnOfficeInTheDatabaseToo() {
        var campaign = city.open(city.office());
        done(city.admin(), order(city.admin(), campaign, "opd", "csv", false));

        transaction.executeWithoutResult(_ -> {
            jdbc.sql("SELECT set_config('reviu.reach', 'own', true)").query().singleRow();
            assertThat(jdbc.sql("SELECT count(*) FROM export")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(jdbc.sql("SELECT count(*) FROM export_piece")
                            .query(Integer.class)
                            .single())
                    .isZero();
        });
    }
}
