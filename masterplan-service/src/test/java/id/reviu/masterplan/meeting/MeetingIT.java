package id.reviu.masterplan.meeting;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
import static id.reviu.masterplan.Person.REVIEWER;
import static id.reviu.masterplan.Person.head;
import static id.reviu.masterplan.Person.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.platform.test.Contract;
import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.TopicReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ReviuTest
class MeetingIT {

    private static final String REASON = "{\"reason\": \"Nama salah\"}";
    private static final String START = "2024-05-03T02:00:00Z";
    private static final String END = "2024-05-03T04:00:00Z";
    private static final String NOTES = """
            {"notes": [{"item": "Kuesioner", "text": "Butir 4 diperjelas.", "decisions": ["Dipakai mulai 6 Mei"]},
                       {"item": "Jadwal", "text": ""}]}
            """;

    private final Api api;
    private final City city;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private String opd = "";
    private String other = "";
    private UUID review = new UUID(0, 0);

    MeetingIT(
            @Autowired MockMvcTester mvc,
            @Autowired JdbcClient jdbc,
            @Autowired PlatformTransactionManager transactions) {
        api = new Api(mvc);
        city = new City(api);
        this.jdbc = jdbc;
        transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void aReview() {
        opd = city.opd("dinkes");
        other = city.opd("disdik");
        review = city.review(city.plan());
    }

    private String attendance(String presence) {
        return """
            {"attendance": [{"name": "Siti", "opd": "%s", "presence": "%s"}, {"name": "Tim UB", "presence": "excused"}]}
            """.formatted(opd, presence);
    }

    private String team(String part, String username) {
        return """
            {"members": [{"part": "%s", "name": "Prof. Agus", "office": "Universitas Brawijaya", "username": "%s"}]}
            """.formatted(part, username);
    }

    @Test
    void isCalledHeldAndKeptInMinutes() throws IOException {
        var id = UUID.randomUUID();
        var path = "/meetings/" + id;
        var body = City.meetingBody(review, START, END, opd);
        assertThat(api.put(ADMIN, path, body)).hasStatus(201).hasHeader("ETag", "\"1\"");
        assertThat(api.put(ADMIN, path, body)).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(api.get(officer(opd), path))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.zone", zone -> assertThat(zone).isEqualTo("Asia/Jakarta"))
                .hasPathSatisfying("$.mayLead", lead -> assertThat(lead).isEqualTo(false))
                .extractingPath("$.opds[0].name")
                .isEqualTo("Dinas dinkes");
        assertThat(api.put(ADMIN, path + "/attendance", attendance("present"), "\"1\""))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");
        assertThat(api.put(ADMIN, path + "/minutes", NOTES)).hasStatusOk();
        assertThat(api.get(officer(opd), path))
                .bodyJson()
                .extractingPath("$.minutes")
                .asArray()
                .as("drafts are not for the invited")
                .isEmpty();
        assertThat(api.get(officer(opd), path + "/minutes/1/pdf")).hasStatus(404);
        assertThat(api.post(ADMIN, path + "/minutes/conclusion")).hasStatusOk();
        assertThat(api.post(ADMIN, path + "/minutes/conclusion")).hasStatusOk().hasHeader("ETag", "\"4\"");
        assertThat(api.put(ADMIN, path + "/minutes", "{\"notes\": [{\"item\": \"Lain\"}]}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("minutes-final");

        assertThat(api.post(ADMIN, path + "/minutes/correction", REASON)).hasStatusOk();
        assertThat(api.put(ADMIN, path + "/minutes", NOTES.replace("diperjelas", "dihapus")))
                .hasStatusOk();
        assertThat(api.post(ADMIN, path + "/minutes/conclusion"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.minutes[0].notes[0].text", text -> assertThat(text).isEqualTo("Butir 4 diperjelas."))
                .hasPathSatisfying(
                        "$.minutes[1].attendance[0].name",
                        name -> assertThat(name).isEqualTo("Siti"))
                .extractingPath("$.minutes[1].reason")
                .isEqualTo("Nama salah");
        assertThat(text(path + "/minutes/1/pdf")).contains("Butir 4 diperjelas.", "Dipakai mulai 6 Mei", "Siti");
        assertThat(text(path + "/minutes/2/pdf")).contains("Butir 4 dihapus.", "Nama salah");
        assertThat(api.get(COUNCIL, "/history/meeting/" + id))
                .bodyJson()
                .extractingPath("$.items[*].action")
                .asArray()
                .containsExactly(
                        "called",
                        "attendance-noted",
                        "minutes-written",
                        "minutes-concluded",
                        "minutes-corrected",
                        "minutes-written",
                        "minutes-concluded");

        for (var event : TopicReader.of("reviu.meeting.v1").awaitKey(id.toString(), 7)) {
            var told = new String(event.value(), StandardCharsets.UTF_8);
            Contract.of("reviu.meeting.v1").validates(told);
            assertThat(told).doesNotContain("Siti", "rapat.example");
        }
    }

    private String text(String path) throws IOException {
        var answer = api.get(officer(opd), path);
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        try (var document = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void neverChangesFinalMinutesNotEvenInTheDatabase() {
        var id = city.meeting(review, opd);
        api.put(ADMIN, "/meetings/" + id + "/attendance", attendance("present"));
        api.put(ADMIN, "/meetings/" + id + "/minutes", NOTES);
        api.post(ADMIN, "/meetings/" + id + "/minutes/conclusion");

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("UPDATE meeting_minutes SET notes = '[]' WHERE meeting = :id")
                                .param("id", id)
                                .update()))
                .hasMessageContaining("final minutes never change");
    }

    @Test
    void goesIntoCalendarsAndOutOfThem() throws IOException, ParserException {
        var id = UUID.randomUUID();
        var path = "/meetings/" + id;
        var body = City.meetingBody(review, "2099-05-03T02:00:00Z", "2099-05-03T04:00:00Z", opd);
        api.put(ADMIN, path, body);

        var first = calendar(path);
        assertThat(value(first, Property.UID)).isEqualTo(id + "@reviu");
        assertThat(value(first, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(first, Property.DTSTART)).isEqualTo("20990503T090000");
        assertThat(value(first, Property.LOCATION)).isEqualTo("Ruang Joyoboyo");
        assertThat(value(first, Property.DESCRIPTION)).contains("1. Kuesioner (30')");
        assertThat(first.<Property>getProperty(Property.METHOD).orElseThrow().getValue())
                .isEqualTo("REQUEST");
        assertThat(first.getComponent("VTIMEZONE")).isPresent();

        api.put(ADMIN, path, body.replace("Ruang Joyoboyo", "Ruang Kilisuci"));
        assertThat(value(calendar(path), Property.SEQUENCE)).isEqualTo("1");

        assertThat(api.post(ADMIN, path + "/cancellation", REASON)).hasStatusOk();
        var last = calendar(path);
        assertThat(last.<Property>getProperty(Property.METHOD).orElseThrow().getValue())
                .isEqualTo("CANCEL");
        assertThat(value(last, Property.UID)).isEqualTo(id + "@reviu");
        assertThat(value(last, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(last, Property.STATUS)).isEqualTo("CANCELLED");
    }

    private Calendar calendar(String path) throws IOException, ParserException {
        var answer = api.get(head(opd), path + "/calendar.ics");
        assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        var text = answer.getResponse().getContentAsByteArray();
        assertThat(new String(text, StandardCharsets.UTF_8).lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }

    private static String value(Calendar calendar, String property) {
        return calendar.<VEvent>getComponent("VEVENT")
                .orElseThrow()
                .<Property>getProperty(property)
                .orElseThrow()
                .getValue();
    }

    @Test
    void isForTheInvitedOnly() {
        var path = "/meetings/" + city.meeting(review, opd);

        assertThat(api.get(officer(other), path))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("not-invited");
        assertThat(api.get(officer(other), path + "/calendar.ics")).hasStatus(403);
        assertThat(api.get(officer(other), "/meetings/" + UUID.randomUUID())).hasStatus(404);
        assertThat(api.get(officer(other), "/meetings?past=true&review=" + review))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(api.get(head(opd), "/meetings?past=true&review=" + review))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
    }

    @Test
    void isCalledByTheLeadOfItsReview() {
        var path = "/meetings/" + UUID.randomUUID();
        var body = City.meetingBody(review, START, END, opd);
        assertThat(api.put(REVIEWER, path, body))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("not-the-lead");
        var team = "/reviews/" + review + "/team";
        assertThat(api.put(ADMIN, team, team("member", "reviewer.ub")))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
        assertThat(api.put(REVIEWER, path, body)).hasStatus(403);
        assertThat(api.put(ADMIN, team, team("lead", "reviewer.ub"), "\"7\"")).hasStatus(412);
        assertThat(api.put(ADMIN, team, team("lead", "reviewer.ub"), "\"1\"")).hasStatusOk();

        assertThat(api.put(REVIEWER, path, body))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.mayLead")
                .isEqualTo(true);
        assertThat(api.put(ADMIN, team, "{\"members\": [{\"part\": \"lead\", \"name\": \"Agus\"}]}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("lead-signs-in");
    }

    @Test
    void namesEveryFaultWithItsPlace() {
        assertThat(api.put(ADMIN, "/meetings/" + UUID.randomUUID(), """
                        {"review": "%s", "title": "", "startsAt": "%s", "endsAt": "%s", "link": "http://tanpa-kunci",
                         "agenda": [{"title": "Panjang", "minutes": 0}]}
                        """.formatted(review, END, START)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/title", "/link", "/agenda/0/minutes", "/endsAt", "/opds");
        assertThat(api.put(ADMIN, "/meetings/" + UUID.randomUUID(), City.meetingBody(review, START, END, "tiada")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/opds/0");
        var coming = "/meetings/" + UUID.randomUUID();
        api.put(ADMIN, coming, City.meetingBody(review, "2099-05-03T02:00:00Z", "2099-05-03T04:00:00Z", opd));
        assertThat(api.put(ADMIN, coming + "/attendance", attendance("present")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("meeting-not-begun");
    }

    @Test
    void isListedByKeyTheNextOneFirstAndThePastOnesBackwards() {
        for (var hour = 1; hour <= 3; hour++) {
            var from = "2099-05-0" + hour + "T02:00:00Z";
            api.put(
                    ADMIN,
                    "/meetings/" + UUID.randomUUID(),
                    City.meetingBody(review, from, from.replace("T02", "T04"), opd));
            city.meeting(review, opd);
        }
        for (var past : new boolean[] {false, true}) {
            var list = "/meetings?limit=2&past=" + past + "&review=" + review;
            var next = api.get(officer(opd), list);
            assertThat(next)
                    .bodyJson()
                    .extractingPath("$.items[0].startsAt")
                    .isEqualTo(past ? START : "2099-05-01T02:00:00Z");
            var after = new String[1];
            assertThat(next).bodyJson().extractingPath("$.next").satisfies(key -> after[0] = String.valueOf(key));
            assertThat(api.get(officer(opd), list + "&after=" + after[0]))
                    .bodyJson()
                    .extractingPath("$.items")
                    .asArray()
                    .hasSize(1);
        }
        assertThat(api.get(ADMIN, "/meetings?after=nonsense." + UUID.randomUUID()))
                .hasStatus(400);
    }

    @Test
    void letsOneOfTwoWritersWin() throws Exception {
        var path = "/meetings/" + city.meeting(review, opd);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = both.invokeAll(List.<Callable<Integer>>of(
                    () -> api.put(ADMIN, path + "/attendance", attendance("present"), "\"1\"")
                            .getResponse()
                            .getStatus(),
                    () -> api.put(ADMIN, path + "/attendance", attendance("absent"), "\"1\"")
                            .getResponse()
                            .getStatus()));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void givesOfficesSomethingToDo() {
        var meeting = city.meeting(review, opd);
        var id = city.action(meeting, opd, "2024-05-10");
        var path = "/action-items/" + id;
        assertThat(api.get(officer(opd), "/action-items?state=open&overdue=true&opd=" + opd))
                .bodyJson()
                .extractingPath("$.items[0].overdue")
                .isEqualTo(true);
        assertThat(api.get(officer(other), path))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("not-your-action");
        assertThat(api.post(officer(opd), path + "/progress", "{\"progress\": 40, \"narrative\": \"Mulai\"}", "\"1\""))
                .hasStatusOk();
        assertThat(api.post(officer(opd), path + "/progress", "{\"progress\": 50, \"narrative\": \"Mulai\"}", "\"1\""))
                .hasStatus(412);
        assertThat(api.post(head(opd), path + "/completion", "{\"narrative\": \"Sudah ditunjuk\"}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.overdue", overdue -> assertThat(overdue).isEqualTo(false))
                .extractingPath("$.progress")
                .isEqualTo(100);
        assertThat(api.post(ADMIN, path + "/withdrawal", REASON)).hasStatus(409);
        assertThat(api.post(ADMIN, path + "/reopening", REASON))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("Nama salah");
        assertThat(api.put(ADMIN, path, City.actionBody(meeting, other, "2024-05-10")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("opd-not-invited");
        assertThat(api.put(ADMIN, "/meetings/" + meeting, City.meetingBody(review, START, END, other)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("opd-has-action");
        assertThat(api.get(officer(opd), "/history/action/" + id))
                .bodyJson()
                .extractingPath("$.items[*].action")
                .asArray()
                .containsExactly("given", "progressed", "done", "reopened");

        for (var event : TopicReader.of("reviu.action.v1").awaitKey(id.toString(), 4)) {
            Contract.of("reviu.action.v1").validates(new String(event.value(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void showsTheInvitedWhatOthersWereGivenButLetsThemNotDoIt() {
        var path = "/action-items/" + city.action(city.meeting(review, opd, other), opd, "2099-05-10");

        assertThat(api.get(officer(other), path)).hasStatusOk();
        assertThat(api.post(officer(other), path + "/completion", "{\"narrative\": \"Bukan kami\"}"))
                .hasStatus(403);
    }
}
