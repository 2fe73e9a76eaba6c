package id.reviu.masterplan.opd;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.masterplan.Person;
import id.reviu.platform.test.Contract;
import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.TopicReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviuTest
class OpdIT {

    private final Api api;
    private final City city;

    OpdIT(@Autowired MockMvcTester mvc) {
        api = new Api(mvc);
        city = new City(api);
    }

    @Test
    void isRegisteredOnceHoweverOftenItIsSent() {
        var path = "/opds/" + city.code("dinkes");
        var body = City.opdBody("Dinas Kesehatan");

        assertThat(api.put(ADMIN, path, body)).hasStatus(201).hasHeader("ETag", "\"1\"");
        assertThat(api.put(ADMIN, path, body)).hasStatus(200).hasHeader("ETag", "\"1\"");
        assertThat(api.get(ADMIN, path))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"")
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("Dinas Kesehatan");
    }

    @Test
    void tellsTheOthersOfEachChange() {
        var code = city.code("dishub");
        api.put(ADMIN, "/opds/" + code, City.opdBody("Dinas Perhubungan"));
        api.put(ADMIN, "/opds/" + code, City.opdBody("Dinas Transportasi"));

        var events = TopicReader.of("reviu.opd.v1").awaitKey(code, 2);

        for (var event : events) {
            Contract.of("reviu.opd.v1").validates(new String(event.value(), StandardCharsets.UTF_8));
        }
        assertThat(new String(events.get(1).value(), StandardCharsets.UTF_8))
                .contains("\"action\":\"renamed\"", "\"version\":2", "Dinas Transportasi", "\"id\":\"id-of-admin\"");
        assertThat(TopicReader.header(events.get(1), "ce_source")).isEqualTo("/masterplan-service");
        assertThat(TopicReader.header(events.get(1), "ce_type")).isEqualTo("id.reviu.opd.v1");
    }

    @Test
    void refusesAnEditOfAnOldStateAndShowsTheNewOne() {
        var path = "/opds/" + city.code("dinsos");
        api.put(ADMIN, path, City.opdBody("Dinas Sosial"));
        assertThat(api.put(ADMIN, path, City.opdBody("Dinas Sosial dan Tenaga Kerja"), "\"1\""))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");

        assertThat(api.put(ADMIN, path, City.opdBody("Dinas Sosial Kota"), "\"1\""))
                .hasStatus(412)
                .bodyJson()
                .hasPathSatisfying("$.type", type -> assertThat(type).isEqualTo("urn:reviu:problem:stale"))
                .hasPathSatisfying(
                        "$.current.version", version -> assertThat(version).isEqualTo(2))
                .extractingPath("$.current.name")
                .isEqualTo("Dinas Sosial dan Tenaga Kerja");
    }

    @Test
    void refusesToExpectAVersionOfNothing() {
        assertThat(api.put(ADMIN, "/opds/" + city.code("nobody"), City.opdBody("Dinas"), "\"3\""))
                .hasStatus(412);
    }

    @Test
    void isMergedIntoASuccessorAtWork() {
        var successor = city.opd("dpupr");
        var path = "/opds/" + city.opd("disperkim");

        assertThat(api.put(ADMIN, path, merged(city.code("nobody"))))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/successor");
        assertThat(api.put(ADMIN, path, merged(successor)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("merged");
    }

    private static String merged(String successor) {
        return """
            {"name": "Dinas Perumahan", "kind": "dinas", "status": "merged", "successor": "%s"}
            """.formatted(successor);
    }

    @Test
    void namesEveryFaultAtOnceInTheReadersLanguage() {
        assertThat(api.put(ADMIN, "/opds/Not-A-Code", "{\"status\": \"asleep\"}"))
                .hasStatus(422)
                .hasContentType("application/problem+json")
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[*].pointer",
                        pointers ->
                                assertThat(pointers).asArray().containsExactly("/code", "/name", "/kind", "/status"))
                .extractingPath("$.errors[3].detail")
                .isEqualTo("Choose one of: active, merged, closed.");
    }

    @Test
    void refusesWhatIsNoJsonAndWhatIsOfAnotherType() {
        assertThat(api.put(ADMIN, "/opds/x", "{\"name\": "))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:reviu:problem:malformed-json");
        assertThat(api.put(ADMIN, "/opds/x", "{\"name\": \"X\", \"kind\": \"dinas\", \"confirmed\": [1]}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/confirmed");
    }

    @Test
    void isReadByEverybodyButStrangersAndWrittenByTheAdministratorOnly() {
        var path = "/opds/" + city.opd("dlhkp");

        for (var reader :
                new Person[] {Person.REVIEWER, Person.COUNCIL, Person.officer("dinkes"), Person.head("dinkes"), ADMIN
                }) {
            assertThat(api.get(reader, path)).as("%s", reader).hasStatusOk();
        }
        for (var other :
                new Person[] {Person.REVIEWER, Person.COUNCIL, Person.officer("dinkes"), Person.head("dinkes")}) {
            assertThat(api.put(other, path, City.opdBody("Lain")))
                    .as("%s", other)
                    .hasStatus(403);
        }
        assertThat(api.get(STRANGER, path)).hasStatus(401).hasContentType("application/problem+json");
        assertThat(api.put(STRANGER, path, City.opdBody("Lain"))).hasStatus(401);
    }

    @Test
    void isListedByCodeInPieces() {
        var first = city.opd("aaa");
        var second = city.opd("aab");

        assertThat(api.get(ADMIN, "/opds?limit=1&after=" + first.substring(0, first.length() - 1)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items[0].code", code -> assertThat(code).isEqualTo(first))
                .extractingPath("$.next")
                .isEqualTo(first);
        assertThat(api.get(ADMIN, "/opds?limit=1&after=" + first))
                .bodyJson()
                .extractingPath("$.items[0].code")
                .isEqualTo(second);
        assertThat(api.get(ADMIN, "/opds?after=\u0000")).hasStatus(400);
    }

    @Test
    void isUnknownUnderACodeNobodyHas() {
        assertThat(api.get(ADMIN, "/opds/" + city.code("nobody"))).hasStatus(404);
        assertThat(api.send(HttpMethod.DELETE, ADMIN, "/opds/x", null, null)).hasStatus(405);
    }
}
