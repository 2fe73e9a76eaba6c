package id.reviu.survey.mailing;

import static id.reviu.survey.storage.Columns.kept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.reviu.survey.Api;
import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import id.reviu.survey.campaign.CampaignId;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

@SurveyTest
class MailingIT {

    private static final String GOOD = "{\"answers\": {\"kelompok\": \"warga\", \"kecamatan\": \"35.71.01\"}}";
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final City city;
    private final Carrier carrier;
    private final ReminderCalendar calendar;
    private final Dispatch dispatch;
    private final Ordering ordering;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    MailingIT(
            City city,
            Carrier carrier,
            ReminderCalendar calendar,
            Dispatch dispatch,
            Ordering ordering,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Clock clock) {
        this.city = city;
        this.carrier = carrier;
        this.calendar = calendar;
        this.dispatch = dispatch;
        this.ordering = ordering;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        // the tests send by hand
        properties.add("reviu.mail.pause", () -> "PT10H");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private String email(String person) {
        return person + "." + mark + "@contoh.id";
    }

    private UUID invited(String... people) {
        var campaign = city.planForStakeholders(false);
        var list = new StringBuilder("email,bahasa,nama\n");
        Stream.of(people)
                .forEach(person -> list.append(email(person))
                        .append(person.startsWith("ann") ? ",en," : ",id,")
                        .append(person)
                        .append('\n'));
        assertThat(city.admin()
                        .upload(
                                path(campaign) + "invitations/import",
                                "a.csv",
                                list.toString().getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);
        city.openNow(campaign);
        return campaign;
    }

    private static String path(UUID campaign) {
        return "/api/survey/campaigns/" + campaign + "/";
    }

    private Api.Answer order(UUID campaign, String kind) {
        return city.admin().post(path(campaign) + "mailings", "{\"kind\": \"%s\"}".formatted(kind));
    }

    private Api.Answer standing(UUID campaign) {
        return city.admin().get(path(campaign) + "mail");
    }

    private int count(UUID campaign, String what) {
        return standing(campaign).body().at("/mailings/0/" + what).asInt();
    }

    /** Sends until nothing of the campaign waits. */
    private void carryAll(UUID campaign) {
        for (int round = 0; round < 200 && count(campaign, "waiting") > 0; round++) {
            carrier.carry();
        }
    }

    private List<MimeMessage> mailsTo(String person) {
        return Stream.of(SERVER.getReceivedMessages())
                .filter(message -> isTo(message, email(person)))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String linkIn(MimeMessage mail) throws Exception {
        var text = mail.getContent().toString();
        var from = text.indexOf("/r/") + 3;
        return "/api/survey/links/" + text.substring(from, from + 22);
    }

    private String state(UUID campaign, String person) {
        return city.admin()
                .get(path(campaign) + "invitations?search=" + email(person))
                .string("/items/0/state");
    }

    @Test
    void mailsEverybodyOnceInTheirLanguage() throws Exception {
        var campaign = invited("budi", "ann");
        assertThat(standing(campaign).body().path("configured").asBoolean()).isTrue();
        assertThat(standing(campaign).body().path("toInvite").asInt()).isEqualTo(2);

        var ordered = order(campaign, "invitation");
        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        assertThat(ordered.body().path("mails").asInt()).isEqualTo(2);
        assertThat(order(campaign, "invitation").string("/code")).isEqualTo("mail-nobody");
        carryAll(campaign);

        assertThat(mailsTo("budi")).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Undangan: Reviu 2024");
            assertThat(mail.getContent().toString()).contains("Yth. budi").doesNotContain("{");
            assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        });
        assertThat(mailsTo("ann"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("Invitation: Review 2024"));
        assertThat(state(campaign, "budi")).isEqualTo("sent");
        assertThat(count(campaign, "sent")).isEqualTo(2);
        assertThat(order(campaign, "invitation").status()).isEqualTo(409);
        assertThat(city.stranger().get(linkIn(mailsTo("ann").getFirst())).status())
                .isEqualTo(200);
    }

    @Test
    void sendsNothingTwiceWhenManySendAtOnce() throws Exception {
        var people = IntStream.range(0, 60).mapToObj(number -> "orang" + number).toArray(String[]::new);
        var campaign = invited(people);
        order(campaign, "invitation");

        try (var threads = Executors.newFixedThreadPool(6)) {
            var carriers = new ArrayList<Callable<Void>>();
            for (int number = 0; number < 6; number++) {
                carriers.add(() -> {
                    carryAll(campaign);
                    return null;
                });
            }
            for (var each : threads.invokeAll(carriers)) {
                each.get();
            }
        }

        assertThat(people).allSatisfy(person -> assertThat(mailsTo(person)).hasSize(1));
    }

    @Test
    void remindsThoseAloneWhoHaveNotAnswered() throws Exception {
        var campaign = invited("budi", "siti", "tono", "ann");
        assertThat(order(campaign, "reminder").string("/code")).isEqualTo("mail-nobody");
        order(campaign, "invitation");
        carryAll(campaign);
        answer(mailsTo("budi").getFirst());

        assertThat(order(campaign, "reminder").body().path("mails").asInt()).isEqualTo(3);
        answer(mailsTo("siti").getFirst());
        carryAll(campaign);

        assertThat(count(campaign, "sent")).isEqualTo(2);
        assertThat(count(campaign, "dropped")).isEqualTo(1);
        assertThat(mailsTo("budi")).hasSize(1);
        assertThat(mailsTo("siti")).hasSize(1);
        assertThat(mailsTo("tono"))
                .last()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("Pengingat: Reviu 2024"));
        assertThat(linkIn(mailsTo("ann").getLast()))
                .isEqualTo(linkIn(mailsTo("ann").getFirst()));
        assertThat(city.admin()
                        .get(path(campaign) + "invitations?search=" + email("tono"))
                        .body()
                        .at("/items/0/reminders")
                        .asInt())
                .isEqualTo(1);
    }

    private void answer(MimeMessage mail) throws Exception {
        assertThat(city.stranger()
                        .put(linkIn(mail) + "/responses/" + UUID.randomUUID(), GOOD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void triesAgainLaterWhenTheServerIsAway() {
        var campaign = invited("budi");
        order(campaign, "invitation");
        SERVER.stop();
        carrier.carry();

        assertThat(count(campaign, "waiting")).isEqualTo(1);
        var mailing = standing(campaign).string("/mailings/0/id");
        var trouble = city.admin().get("/api/survey/mailings/" + mailing + "/troubles");
        assertThat(trouble.string("/items/0/problem")).isEqualTo("The mail server did not take it.");
        assertThat(trouble.body().at("/items/0/attempts").asInt()).isEqualTo(1);

        SERVER.start();
        carrier.carry();
        assertThat(mailsTo("budi")).isEmpty();
        makeDue(mailing);
        carryAll(campaign);
        assertThat(mailsTo("budi")).hasSize(1);
    }

    @Test
    void givesUpAfterSomeTriesAndIsOrderedAgain() {
        var campaign = invited("budi");
        order(campaign, "invitation");
        var mailing = standing(campaign).string("/mailings/0/id");
        SERVER.stop();
        for (int attempt = 0; attempt < 5; attempt++) {
            makeDue(mailing);
            carrier.carry();
        }
        SERVER.start();

        assertThat(count(campaign, "failed")).isEqualTo(1);
        assertThat(city.admin()
                        .post("/api/survey/mailings/" + mailing + "/retry")
                        .body()
                        .path("mails")
                        .asInt())
                .isEqualTo(1);
        carryAll(campaign);
        assertThat(mailsTo("budi")).hasSize(1);
        assertThat(count(campaign, "failed")).isZero();
    }

    private void makeDue(String mailing) {
        transaction.executeWithoutResult(
                _ -> jdbc.sql("UPDATE mail SET due_at = now() - interval '1 second' WHERE mailing = :id::uuid")
                        .param("id", mailing)
                        .update());
    }

    @Test
    void neverSendsByItselfWhatASenderDiedOver() {
        var campaign = invited("budi");
        order(campaign, "invitation");
        var mailing = standing(campaign).string("/mailings/0/id");
        makeDue(mailing);
        transaction.executeWithoutResult(_ -> dispatch.claim(1000, clock.instant()));
        transaction.executeWithoutResult(
                _ -> jdbc.sql("UPDATE mail SET claimed_at = now() - interval '11 minutes' WHERE mailing = :id::uuid")
                        .param("id", mailing)
                        .update());

        carrier.carry();

        assertThat(count(campaign, "unclear")).isEqualTo(1);
        assertThat(mailsTo("budi")).isEmpty();
        assertThat(order(campaign, "invitation").string("/code")).isEqualTo("mail-nobody");
        assertThat(city.admin()
                        .post("/api/survey/mailings/" + mailing + "/retry")
                        .body()
                        .path("mails")
                        .asInt())
                .isEqualTo(1);
        carryAll(campaign);
        assertThat(mailsTo("budi")).hasSize(1);
    }

    @Test
    void remindsByTheCalendarOnce() {
        var campaign = invited("budi");
        order(campaign, "invitation");
        carryAll(campaign);

        var planned = city.admin().put(path(campaign) + "mail/reminders", "{\"daysBefore\": [7, 1, 7]}");
        assertThat(planned.status()).as(planned.text()).isEqualTo(200);
        assertThat(planned.body().size()).isEqualTo(2);
        calendar.remind();
        assertThat(standing(campaign).body().path("mailings").size()).isEqualTo(1);

        closesIn(campaign, 12);
        calendar.remind();
        calendar.remind();
        carryAll(campaign);

        assertThat(standing(campaign).body().path("mailings").size()).isEqualTo(2);
        assertThat(standing(campaign).body().at("/mailings/0/byCalendar").asBoolean())
                .isTrue();
        assertThat(mailsTo("budi")).hasSize(2);
        assertThat(city.admin()
                        .put(path(campaign) + "mail/reminders", "{\"daysBefore\": [0, 61]}")
                        .status())
                .isEqualTo(422);
        var late = city.admin().put(path(campaign) + "mail/reminders", "{\"daysBefore\": [3]}");
        assertThat(late.body().at("/0/done").asBoolean()).isTrue();
    }

    @Test
    void goesOutInTheCitysOwnWords() throws Exception {
        var campaign = invited("budi");
        var words = "{\"language\": \"id\", \"subject\": \"Halo {name}\", \"text\": \"Isi: {link}\"}";

        var bad = city.admin()
                .put(
                        path(campaign) + "mail/templates/invitation",
                        "{\"language\": \"id\", \"subject\": \"Halo {nama}\", \"text\": \"Isi\"}");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body().at("/errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/text", "/subject");
        assertThat(city.admin().post(path(campaign) + "mail/preview", words).string("/subject"))
                .isEqualTo("Halo Siti Aminah");
        var kept = city.admin().put(path(campaign) + "mail/templates/invitation", words);
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(kept.body().at("/templates/0/own").asBoolean()).isTrue();
        order(campaign, "invitation");
        carryAll(campaign);

        assertThat(mailsTo("budi").getFirst().getSubject()).isEqualTo("Halo budi");
    }

    @Test
    void isTriedOnWhoeverWritesIt() {
        var campaign = invited("budi");
        var words = "{\"language\": \"en\", \"subject\": \"Try {campaign}\", \"text\": \"{link}\"}";
        var test = path(campaign) + "mail/test";

        var sent = city.as(City.adminToken().email(email("admin"))).post(test, words);

        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(mailsTo("admin"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("Try Review 2024"));
        assertThat(city.admin().post(test, words).string("/code")).isEqualTo("mail-no-own-address");
    }

    @Test
    void mailsNobodyWhoCouldNotAnswer() {
        var campaign = invited("budi", "siti");
        var budi = city.admin()
                .get(path(campaign) + "invitations?search=" + email("budi"))
                .string("/items/0/id");
        city.admin().post("/api/survey/invitations/" + budi + "/revocation");
        assertThat(order(campaign, "invitation").body().path("mails").asInt()).isEqualTo(1);
        city.close(campaign);
        carryAll(campaign);

        assertThat(count(campaign, "dropped")).isEqualTo(1);
        assertThat(mailsTo("budi")).isEmpty();
        assertThat(mailsTo("siti")).isEmpty();
        assertThat(order(campaign, "invitation").string("/code")).isEqualTo("mail-campaign-not-open");
    }

    @Test
    void remindsOfficesThatHaveNotHandedInByTheCalendarOnce() throws Exception {
        var silent = city.office(email("diam"));
        var begun = city.office(email("mulai"));
        var done = city.office(email("selesai"));
        var unknown = city.office();
        var campaign = city.open(silent, begun, done, unknown);
        city.officer(begun)
                .put("/api/survey/responses/" + UUID.randomUUID(), draft(city.assignment(campaign, begun), "awal"));
        assertThat(city.officer(done)
                        .put(
                                "/api/survey/responses/" + UUID.randomUUID() + "/submission",
                                draft(city.assignment(campaign, done), "akhir"))
                        .status())
                .isEqualTo(200);
        assertThat(standing(campaign).body().path("officesToRemind").asInt()).isEqualTo(2);
        assertThat(standing(campaign).string("/officesWithoutAddress/0")).isEqualTo("Dinas " + unknown);
        city.admin().put(path(campaign) + "mail/reminders", "{\"daysBefore\": [7, 1]}");

        closesIn(campaign, 12);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var each : threads.invokeAll(Collections.nCopies(4, Executors.callable(calendar::remind)))) {
                each.get();
            }
        }
        carryAll(campaign);

        assertThat(mailsTo("diam")).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Pengingat: Reviu 2024");
            assertThat(mail.getContent().toString())
                    .contains("Dinas " + silent, "/assignments/" + city.assignment(campaign, silent))
                    .doesNotContain("{");
        });
        assertThat(mailsTo("mulai")).hasSize(1);
        assertThat(mailsTo("selesai")).isEmpty();
        assertThat(standing(campaign).body().path("mailings").size()).isEqualTo(1);
        var mails = mailsOf(campaign);
        assertThat(mails.string("/items/0/name")).isEqualTo("Dinas " + silent);
        assertThat(mails.string("/items/0/email")).isEqualTo(email("diam"));
        assertThat(mails.string("/items/0/state")).isEqualTo("sent");
        assertThat(Instant.parse(mails.string("/items/0/sentAt"))).isBefore(Instant.now());
    }

    private Api.Answer mailsOf(UUID campaign) {
        return city.admin().get("/api/survey/mailings/" + standing(campaign).string("/mailings/0/id") + "/mails");
    }

    private static String draft(UUID assignment, String answer) {
        return "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"%s\"}}".formatted(assignment, answer);
    }

    private void closesIn(UUID campaign, int hours) {
        transaction.executeWithoutResult(_ -> {
            var end = Instant.now().plus(hours, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC);
            jdbc.sql("UPDATE campaign SET closes_at = :end WHERE id = :id")
                    .param("end", end)
                    .param("id", campaign)
                    .update();
            jdbc.sql("UPDATE assignment SET due_at = :end WHERE campaign = :id")
                    .param("end", end)
                    .param("id", campaign)
                    .update();
        });
    }

    @Test
    void givesEachMomentOfTheCalendarOneOrderAlone() {
        var campaign = city.open(city.office(email("dinas")));
        var day = kept(clock.instant());
        var order = new Order(new CampaignId(campaign), MailKind.OFFICE_REMINDER, null, day, day);

        assertThat(transaction.<Integer>execute(_ -> ordering.give(order, null)))
                .isEqualTo(1);
        assertThat(transaction.<Integer>execute(_ -> ordering.give(order, null)))
                .isZero();
        assertThat(standing(campaign).body().path("mailings").size()).isEqualTo(1);
    }

    @Test
    void letsDaysComeAgainThatAnExtensionPutsIntoTheFuture() {
        var campaign = city.open(city.office(email("dinas")));
        city.admin().put(path(campaign) + "mail/reminders", "{\"daysBefore\": [2]}");
        closesIn(campaign, 12);
        calendar.remind();
        assertThat(standing(campaign).body().at("/reminders/0/done").asBoolean())
                .isTrue();

        var later = Instant.now().plus(9, ChronoUnit.DAYS);
        assertThat(city.admin()
                        .post(
                                path(campaign) + "extension",
                                "{\"closesAt\": \"%s\", \"reason\": \"Libur\"}".formatted(later))
                        .status())
                .isEqualTo(200);

        assertThat(standing(campaign).body().at("/reminders/0/done").asBoolean())
                .isFalse();
        assertThat(Instant.parse(standing(campaign).string("/reminders/0/at")))
                .isCloseTo(later.minus(2, ChronoUnit.DAYS), within(1, ChronoUnit.SECONDS));
    }

    @Test
    void remindsOneOfficeByHandInTheCitysOwnWordsAndDropsWhatIsInVain() {
        var office = city.office(email("dinas"));
        var campaign = city.open(office, city.office(email("lain")));
        var words = "{\"language\": \"%s\", \"subject\": \"Yth. {name}\", \"text\": \"Isi: {link}\"}";
        var template = path(campaign) + "mail/templates/office-reminder";
        assertThat(city.admin().put(template, words.formatted("en")).status()).isEqualTo(422);
        assertThat(city.admin().put(template, words.formatted("id")).status()).isEqualTo(200);
        var one =
                "{\"kind\": \"office-reminder\", \"assignment\": \"%s\"}".formatted(city.assignment(campaign, office));

        assertThat(city.admin()
                        .post(path(campaign) + "mailings", one)
                        .body()
                        .path("mails")
                        .asInt())
                .isEqualTo(1);
        carryAll(campaign);
        assertThat(mailsTo("dinas"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("Yth. Dinas " + office));

        assertThat(order(campaign, "office-reminder").body().path("mails").asInt())
                .isEqualTo(2);
        city.close(campaign);
        carryAll(campaign);
        assertThat(count(campaign, "dropped")).isEqualTo(2);
        assertThat(mailsTo("lain")).isEmpty();
    }
}
