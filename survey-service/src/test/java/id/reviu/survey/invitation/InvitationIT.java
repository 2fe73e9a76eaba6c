package id.reviu.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.Api;
import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@SurveyTest
class InvitationIT {

    private static final String GOOD = "{\"answers\": {\"kelompok\": \"warga\", \"kecamatan\": \"35.71.01\"}}";
    private static final String THREE = """
            surel,nama,kelompok,wilayah,bahasa
            satu@contoh.id,Satu,warga,Mojoroto,id
            dua@contoh.id,Dua,Academia,35.71.02,en
            tiga@contoh.id,,,,
            """;

    private final City city;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    InvitationIT(City city, JdbcClient jdbc, TransactionOperations transaction) {
        this.city = city;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private static String path(UUID campaign) {
        return "/api/survey/campaigns/" + campaign + "/invitations";
    }

    private Api.Answer take(UUID campaign, String list, boolean dryRun) {
        return city.admin()
                .upload(
                        path(campaign) + "/import?dryRun=" + dryRun,
                        "undangan.csv",
                        list.getBytes(StandardCharsets.UTF_8));
    }

    private UUID invited(String list) {
        var campaign = city.planForStakeholders(false);
        assertThat(take(campaign, list, false).status()).isEqualTo(200);
        city.openNow(campaign);
        return campaign;
    }

    private String idOf(UUID campaign, String email) {
        return city.admin().get(path(campaign) + "?search=" + email).string("/items/0/id");
    }

    private String stateOf(UUID campaign, String email) {
        return city.admin().get(path(campaign) + "?search=" + email).string("/items/0/state");
    }

    private Api.Answer post(String id, String deed) {
        return city.admin().post("/api/survey/invitations/" + id + "/" + deed);
    }

    /** Where somebody's link is answered. */
    private String link(String id) {
        var url = city.admin().get("/api/survey/invitations/" + id + "/link").string("/url");
        assertThat(url).startsWith("http://localhost:8080/r/");
        return "/api/survey/links/" + url.substring(url.lastIndexOf('/') + 1);
    }

    private static String response(String link) {
        return link + "/responses/" + UUID.randomUUID();
    }

    @Test
    void saysFirstWhatAnImportWouldDo() {
        var campaign = city.planForStakeholders(false);

        var dry = take(campaign, THREE, true);
        assertThat(dry.status()).as(dry.text()).isEqualTo(200);
        assertThat(dry.body().path("added").asInt()).isEqualTo(3);
        assertThat(city.admin().get(path(campaign)).body().path("items").size()).isZero();

        assertThat(take(campaign, THREE, false).body().path("added").asInt()).isEqualTo(3);
        var again = take(campaign, THREE.replace("satu@contoh.id", "SATU@Contoh.ID") + "empat@contoh.id,,,,\n", false);
        assertThat(again.body().path("added").asInt()).isEqualTo(1);
        assertThat(again.body().path("already").asInt()).isEqualTo(3);
        var list = city.admin().get(path(campaign)).body();
        assertThat(list.path("items").findValuesAsString("email"))
                .containsExactly("satu@contoh.id", "dua@contoh.id", "tiga@contoh.id", "empat@contoh.id");
        assertThat(list.at("/items/1/group").asString()).isEqualTo("akademisi");
        assertThat(list.at("/items/1/area").asString()).isEqualTo("35.71.02");
        assertThat(list.at("/items/1/language").asString()).isEqualTo("en");
        assertThat(list.at("/items/0/state").asString()).isEqualTo("not-sent");
    }

    @Test
    void importsNobodyWhileThereIsAFault() {
        var campaign = city.planForStakeholders(false);

        var refused = take(campaign, THREE + "empat@contoh,Empat,entah,,\n", false);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors").findValuesAsString("pointer")).containsExactly("/CSV/5/A", "/CSV/5/C");
        assertThat(refused.string("/errors/0/detail")).isEqualTo("\"empat@contoh\" is no e-mail address.");
        assertThat(refused.string("/errors/0/mend")).isNotEmpty();
        assertThat(refused.body().path("total").asInt()).isEqualTo(2);
        assertThat(city.admin().get(path(campaign)).body().path("items").size()).isZero();
    }

    @Test
    void readsWorkbooksAndSaysHowLongTheyMayBe() throws Exception {
        var campaign = city.planForStakeholders(false);

        var good = city.admin().upload(path(campaign) + "/import", "a.xlsx", workbook(3));
        var tooLong = city.admin().upload(path(campaign) + "/import", "a.xlsx", workbook(100_000));

        assertThat(good.status()).as(good.text()).isEqualTo(200);
        assertThat(good.body().path("added").asInt()).isEqualTo(3);
        assertThat(tooLong.status()).as(tooLong.text()).isIn(422, 413);
        assertThat(tooLong.string("/detail")).containsAnyOf("10,001", "MB", "unpacks");
        var csv = take(campaign, "email\n" + "a@b.id\n".repeat(100_000), false);
        assertThat(csv.string("/detail")).contains("10,000");
        assertThat(take(campaign, "email\n" + "x".repeat(6_000_000), false).status())
                .isEqualTo(413);
        assertThat(city.admin()
                        .upload(path(campaign) + "/import", "a.xlsx", new byte[] {'P', 'K', 3, 4})
                        .status())
                .isEqualTo(422);
    }

    private static byte[] workbook(int people) throws Exception {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Reviu", "1.0")) {
            var sheet = workbook.newWorksheet("Undangan");
            sheet.value(0, 0, "E-mail");
            for (int row = 1; row <= people; row++) {
                sheet.inlineString(row, 0, "orang" + row + "@contoh.id");
            }
        }
        return file.toByteArray();
    }

    @Test
    void invitesTenThousandAtOnceAndListsThemByKey() {
        var campaign = city.planForStakeholders(false);
        var list = new StringBuilder("email\n");
        IntStream.range(0, 10_000)
                .forEach(number -> list.append("orang").append(number).append("@contoh.id\n"));

        assertThat(take(campaign, list.toString(), false).body().path("added").asInt())
                .isEqualTo(10_000);

        var first = city.admin().get(path(campaign) + "?limit=200&state=not-sent");
        var second = city.admin().get(path(campaign) + "?limit=200&state=not-sent&after=" + first.string("/next"));
        assertThat(first.string("/items/199/email")).isEqualTo("orang199@contoh.id");
        assertThat(second.string("/items/0/email")).isEqualTo("orang200@contoh.id");
        assertThat(city.admin()
                        .get(path(campaign) + "?state=answered")
                        .body()
                        .path("items")
                        .size())
                .isZero();
        assertThat(city.admin()
                        .get(path(campaign) + "/counts")
                        .body()
                        .path("notSent")
                        .asInt())
                .isEqualTo(10_000);
    }

    @Test
    void goesThroughItsStates() {
        var campaign = invited(THREE);
        var link = link(idOf(campaign, "satu@contoh.id"));
        var response = response(link);

        assertThat(city.stranger().get(link).body().path("once").asBoolean()).isTrue();
        assertThat(stateOf(campaign, "satu@contoh.id")).isEqualTo("opened");
        var first = city.stranger().put(response, GOOD);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(stateOf(campaign, "satu@contoh.id")).isEqualTo("answered");
        assertThat(stateOf(campaign, "dua@contoh.id")).isEqualTo("not-sent");

        assertThat(city.stranger().put(response, GOOD).body()).isEqualTo(first.body());
        assertThat(city.stranger().put(response(link), GOOD).status()).isEqualTo(404);
        assertThat(city.stranger().get(link).status()).isEqualTo(404);
        assertThat(city.stranger().get(response + "/receipt").status()).isEqualTo(200);
    }

    @Test
    void showsTheQuestionsAgainAfterTheEndToWhoHadThemOpenForAQuarterOfAnHour() {
        var campaign = invited(THREE);
        var begun = link(idOf(campaign, "satu@contoh.id"));
        var late = link(idOf(campaign, "dua@contoh.id"));
        assertThat(city.stranger().get(begun).body().path("graceUntil").isNull())
                .isTrue();
        city.close(campaign);

        var again = city.stranger().get(begun);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.string("/graceUntil")).isNotEmpty();
        assertThat(city.stranger().get(late).status()).isEqualTo(404);
        assertThat(city.stranger().put(response(begun), GOOD).status()).isEqualTo(200);
        assertThat(city.stranger().get(begun).status()).isEqualTo(404);
    }

    @Test
    void leavesTheLinkGoodWhenTheAnswersAreRefused() {
        var campaign = invited(THREE);
        var link = link(idOf(campaign, "satu@contoh.id"));
        city.admin()
                .put(
                        "/api/survey/campaigns/" + campaign + "/quotas",
                        "{\"quotas\": [{\"group\": \"warga\", \"most\": 1}]}");
        assertThat(city.stranger()
                        .put(response(link(idOf(campaign, "dua@contoh.id"))), GOOD)
                        .status())
                .isEqualTo(200);

        assertThat(city.stranger().put(response(link), "{\"answers\": {}}").status())
                .isEqualTo(422);
        assertThat(city.stranger().put(response(link), GOOD).string("/code")).isEqualTo("quota-full");
        assertThat(city.stranger()
                        .put(
                                response(link),
                                "{\"answers\": {\"kelompok\": \"akademisi\", \"kecamatan\": \"35.71.01\"}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isRevokedAndBroughtBackWithAnotherLink() {
        var campaign = invited(THREE);
        var id = idOf(campaign, "satu@contoh.id");
        var first = link(id);

        assertThat(post(id, "revocation").string("/state")).isEqualTo("revoked");
        assertThat(city.stranger().get(first).status()).isEqualTo(404);
        assertThat(city.stranger().put(response(first), GOOD).status()).isEqualTo(404);

        assertThat(post(id, "renewal").string("/state")).isEqualTo("not-sent");
        var second = link(id);
        assertThat(second).isNotEqualTo(first);
        assertThat(city.stranger().get(first).status()).isEqualTo(404);
        assertThat(city.stranger().put(response(second), GOOD).status()).isEqualTo(200);

        assertThat(post(id, "revocation").status()).isEqualTo(409);
        assertThat(post(id, "renewal").status()).isEqualTo(409);
        assertThat(city.admin().get("/api/survey/invitations/" + id + "/link").status())
                .isEqualTo(409);
    }

    @Test
    void isMarkedAsBounced() {
        var campaign = invited(THREE);
        var id = idOf(campaign, "dua@contoh.id");

        var bounced = city.admin().post("/api/survey/invitations/" + id + "/bounce", "{\"reason\": \"penuh\"}");

        assertThat(bounced.string("/state")).isEqualTo("bounced");
        assertThat(bounced.string("/bounceReason")).isEqualTo("penuh");
        assertThat(city.admin()
                        .get(path(campaign) + "?state=bounced")
                        .body()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(city.admin()
                        .post("/api/survey/invitations/" + id + "/bounce", "{}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void showsLinksAsPictures() {
        var campaign = invited(THREE);
        var one = "/api/survey/invitations/" + idOf(campaign, "satu@contoh.id") + "/qr";
        var open = "/api/survey/campaigns/" + campaign + "/open-link/qr";

        for (var path : List.of(one, open)) {
            assertThat(city.admin().get(path).text()).startsWith("<svg");
            assertThat(city.admin().get(path).headers().getFirst("Cache-Control"))
                    .isEqualTo("no-store");
            assertThat(city.admin().download(path + "?format=png")).startsWith(0x89, 'P', 'N', 'G');
            assertThat(city.admin().get(path + "?format=gif").status()).isEqualTo(400);
        }
        var draft = city.planForStakeholders(false);
        assertThat(city.admin()
                        .get("/api/survey/campaigns/" + draft + "/open-link/qr")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void invitesNobodyWhereNobodyCanAnswer() {
        var forOffices = city.plan(city.office());
        var over = city.planForStakeholders(false);
        city.openNow(over);
        city.close(over);

        assertThat(take(forOffices, THREE, true).string("/code")).isEqualTo("invitation-no-stakeholders");
        assertThat(take(over, THREE, true).string("/code")).isEqualTo("invitation-campaign-over");
        assertThat(take(UUID.randomUUID(), THREE, true).status()).isEqualTo(404);
        assertThat(post(UUID.randomUUID().toString(), "revocation").status()).isEqualTo(404);
        assertThat(city.admin().get(path(over) + "?state=entah").status()).isEqualTo(400);
    }

    @Test
    void takesOneAnswerOfManyAtTheSameMoment() throws Exception {
        var campaign = invited(THREE);
        var link = link(idOf(campaign, "satu@contoh.id"));

        try (var threads = Executors.newFixedThreadPool(32)) {
            var tries = IntStream.range(0, 64)
                    .mapToObj(_ -> (Callable<Integer>) () -> {
                        var answer = city.stranger().put(response(link), GOOD);
                        while (answer.status() == 503) {
                            answer = city.stranger().put(response(link), GOOD);
                        }
                        return answer.status();
                    })
                    .toList();
            var statuses = threads.invokeAll(tries).stream()
                    .map(each -> each.resultNow())
                    .toList();

            assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
            assertThat(statuses.stream().filter(status -> status == 404)).hasSize(63);
        }
        assertThat(transaction.<Integer>execute(
                        _ -> jdbc.sql("SELECT count(*) FROM response WHERE campaign = :campaign")
                                .param("campaign", campaign)
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void keepsNoLinkThatAReaderOfTheTablesCouldUse() {
        var campaign = invited(THREE);
        var link = link(idOf(campaign, "satu@contoh.id"));
        var token = link.substring(link.lastIndexOf('/') + 1);

        var rows = transaction.execute(_ -> jdbc.sql("SELECT i::text FROM invitation i WHERE campaign = :campaign")
                .param("campaign", campaign)
                .query(String.class)
                .list());

        assertThat(rows).hasSize(3).noneMatch(row -> row.contains(token));
        assertThat(rows).noneMatch(row -> row.contains(HexFormat.of().formatHex(new LinkToken(token).hash())));
    }

    @Test
    void worksWithoutAMailServerAndSaysSo() {
        var campaign = invited(THREE);
        var mail = "/api/survey/campaigns/" + campaign;

        assertThat(city.admin().get(mail + "/mail").body().path("configured").asBoolean(true))
                .isFalse();
        assertThat(city.admin()
                        .post(mail + "/mailings", "{\"kind\": \"invitation\"}")
                        .string("/code"))
                .isEqualTo("mail-not-configured");
    }
}
