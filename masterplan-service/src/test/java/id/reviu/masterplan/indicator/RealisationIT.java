package id.reviu.masterplan.indicator;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
import static id.reviu.masterplan.Person.SECOND_ADMIN;
import static id.reviu.masterplan.Person.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.masterplan.Person;
import id.reviu.platform.test.Contract;
import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.Tokens;
import id.reviu.platform.test.TopicReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ReviuTest
class RealisationIT {

    private static final String VALUE = "{\"value\": 3.54, \"note\": \"SKM 2023\"}";

    private final Api api;
    private final City city;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private String opd = "";
    private UUID plan = new UUID(0, 0);
    private UUID indicator = new UUID(0, 0);

    RealisationIT(
            @Autowired MockMvcTester mvc,
            @Autowired JdbcClient jdbc,
            @Autowired PlatformTransactionManager transactions) {
        api = new Api(mvc);
        city = new City(api);
        this.jdbc = jdbc;
        transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void anIndicatorOfAnOpd() {
        opd = city.opd("setda");
        plan = city.plan();
        indicator = city.indicator(plan, opd);
    }

    private String path() {
        return path(2023);
    }

    private String path(int year) {
        return "/indicators/" + indicator + "/realisations/" + year;
    }

    @Test
    void goesFromDraftToVerifiedThroughTwoPeople() {
        assertThat(api.put(officer(opd), path(), VALUE)).hasStatus(201).hasHeader("ETag", "\"1\"");
        assertThat(api.put(officer(opd), path(), VALUE)).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(api.post(officer(opd), path() + "/submission"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.submittedBy.id")
                .isEqualTo("id-of-petugas." + opd);
        assertThat(api.post(ADMIN, path() + "/verification"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("verified"))
                .extractingPath("$.verifiedBy.name")
                .isEqualTo("Name of admin");
        assertThat(api.post(ADMIN, path() + "/verification")).hasStatusOk().hasHeader("ETag", "\"3\"");

        var id = UUID.nameUUIDFromBytes((indicator + "/2023").getBytes(StandardCharsets.UTF_8));
        for (var event : TopicReader.of("reviu.realisation.v1").awaitKey(id.toString(), 3)) {
            Contract.of("reviu.realisation.v1").validates(new String(event.value(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void isNotVerifiedByWhoSubmittedIt() {
        api.put(ADMIN, path(), VALUE);
        api.post(ADMIN, path() + "/submission");

        assertThat(api.post(ADMIN, path() + "/verification"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("four-eyes");
        assertThat(api.post(SECOND_ADMIN, path() + "/verification")).hasStatusOk();
    }

    @Test
    void comesBackWithAReasonAndIsMended() {
        api.put(officer(opd), path(), VALUE);
        api.post(officer(opd), path() + "/submission");
        assertThat(api.put(officer(opd), path(), "{\"value\": 3.6}")).hasStatus(409);

        assertThat(api.post(ADMIN, path() + "/return", "{\"reason\": \" \"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/reason");
        assertThat(api.post(ADMIN, path() + "/return", "{\"reason\": \"Sumber belum disebut\"}"))
                .hasStatusOk();
        assertThat(api.get(officer(opd), path()))
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("returned"))
                .extractingPath("$.reason")
                .isEqualTo("Sumber belum disebut");
        assertThat(api.put(officer(opd), path(), "{\"value\": 3.55, \"note\": \"SKM 2023\"}"))
                .hasStatusOk();
        assertThat(api.post(officer(opd), path() + "/submission"))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("submitted");
    }

    @Test
    void isLockedOnceVerified() {
        api.put(officer(opd), path(), VALUE);
        api.post(officer(opd), path() + "/submission");
        api.post(ADMIN, path() + "/verification");

        assertThat(api.put(officer(opd), path(), "{\"value\": 4}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("realisation-verified");
        assertThat(api.post(officer(opd), path() + "/submission")).hasStatus(409);
        assertThat(api.post(ADMIN, path() + "/return", "{\"reason\": \"Terlambat\"}"))
                .hasStatus(409);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("UPDATE realisation SET value = 4 WHERE indicator = :indicator")
                                .param("indicator", indicator)
                                .update()))
                .withMessageContaining("locked");
    }

    @Test
    void belongsToTheOpdOfTheIndicator() {
        var other = officer(city.opd("dinkes"));
        api.put(officer(opd), path(), VALUE);

        assertThat(api.put(other, path(), VALUE))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("not-your-opd");
        assertThat(api.post(other, path() + "/submission")).hasStatus(403);
        assertThat(api.post(other, path() + "/verification")).hasStatus(403);
        assertThat(api.get(other, path())).hasStatus(404);
        assertThat(api.get(COUNCIL, path())).hasStatusOk();
        assertThat(api.put(COUNCIL, path(), VALUE)).hasStatus(403);
        assertThat(api.put(Person.head(opd), path(), VALUE)).hasStatus(403);
        assertThat(api.get(Person.head(opd), path())).hasStatusOk();
    }

    @Test
    void isNotWrittenByAnOfficerOfNoneOrSeveralOpds() {
        var nowhere = Person.of(Tokens.of("petugas.nowhere").role("opd-officer"));
        var everywhere = Person.of(Tokens.of("petugas.everywhere")
                .role("opd-officer")
                .organization(opd)
                .organization("dinkes"));
        api.put(officer(opd), path(), VALUE);

        for (var person : new Person[] {nowhere, everywhere}) {
            assertThat(api.put(person, path(), VALUE)).as("%s", person).hasStatus(403);
            assertThat(api.get(person, path())).as("%s", person).hasStatus(404);
        }
    }

    @Test
    void isKeptFromOtherOpdsByTheDatabaseToo() {
        api.put(officer(opd), path(), VALUE);

        assertThat(rowsSeenWith("own", opd)).isEqualTo(1);
        assertThat(rowsSeenWith("own", "another")).isZero();
        assertThat(rowsSeenWith("none", "")).isZero();
        assertThat(rowsSeenWith("none", opd)).isZero();
        assertThat(rowsSeenWith("all", "")).isEqualTo(1);
    }

    private long rowsSeenWith(String reach, String organization) {
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("SELECT set_config('reviu.reach', :reach, true), set_config('reviu.organization', :opd, true)")
                    .param("reach", reach)
                    .param("opd", organization)
                    .query((row, number) -> true)
                    .single();
            return jdbc.sql("SELECT count(*) FROM realisation WHERE indicator = :indicator")
                    .param("indicator", indicator)
                    .query(Long.class)
                    .single();
        }));
    }

    @Test
    void refusesWhatIsNoValueOfAYearGone() {
        assertThat(api.put(officer(opd), path(), "{}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/value");
        assertThat(api.put(officer(opd), path(), "{\"value\": \"many\"}")).hasStatus(400);
        assertThat(api.put(officer(opd), path(2199), VALUE))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("year-to-come");
        assertThat(api.put(officer(opd), path(1), VALUE)).hasStatus(422);
        assertThat(api.put(officer(opd), "/indicators/" + indicator + "/realisations/x", VALUE))
                .hasStatus(400);
        assertThat(api.put(officer(opd), "/indicators/" + UUID.randomUUID() + "/realisations/2023", VALUE))
                .hasStatus(404);
        assertThat(api.post(officer(opd), path() + "/submission")).hasStatus(404);
    }

    @Test
    void refusesAnEditOfAnOldState() {
        api.put(officer(opd), path(), VALUE);
        api.put(officer(opd), path(), "{\"value\": 3.55, \"note\": \"SKM 2023\"}");

        assertThat(api.put(officer(opd), path(), "{\"value\": 3.56}", "\"1\""))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.current.value")
                .isEqualTo(3.55);
        assertThat(api.post(officer(opd), path() + "/submission", null, "\"1\""))
                .hasStatus(412);
        assertThat(api.post(officer(opd), path() + "/submission", null, "\"2\""))
                .hasStatusOk();
    }

    @Test
    void takesValuesBeforeThePlanAndBelowZero() {
        assertThat(api.put(officer(opd), path(2019), "{\"value\": -6.25}")).hasStatus(201);
        assertThat(api.get(officer(opd), "/indicators/" + indicator + "/realisations"))
                .bodyJson()
                .extractingPath("$.items[0].value")
                .isEqualTo(-6.25);
    }

    @Test
    void isOpenedAgainWithAReason() {
        api.put(officer(opd), path(), VALUE);
        api.post(officer(opd), path() + "/submission");
        assertThat(api.post(ADMIN, path() + "/reopening", "{\"reason\": \"Angka BPS direvisi\"}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("realisation-not-verified");
        api.post(ADMIN, path() + "/verification");

        assertThat(api.post(ADMIN, path() + "/reopening", "{}")).hasStatus(422);
        assertThat(api.post(ADMIN, path() + "/reopening", "{\"reason\": \"Angka BPS direvisi\"}", "\"2\""))
                .hasStatus(412);
        assertThat(api.post(ADMIN, path() + "/reopening", "{\"reason\": \"Angka BPS direvisi\"}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("returned"))
                .extractingPath("$.reason")
                .isEqualTo("Angka BPS direvisi");
        assertThat(api.put(officer(opd), path(), "{\"value\": 3.8}")).hasStatusOk();
        var id = UUID.nameUUIDFromBytes((indicator + "/2023").getBytes(StandardCharsets.UTF_8));
        assertThat(api.get(officer(opd), "/history/realisation/" + id))
                .bodyJson()
                .extractingPath("$.items[*].action")
                .asArray()
                .containsExactly("recorded", "submitted", "verified", "reopened", "revised");
    }

    @Test
    void isNotSubmittedBelowItsTargetWithoutANarrative() {
        api.put(officer(opd), path(), "{\"value\": 3.54}");

        assertThat(api.post(officer(opd), path() + "/submission"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("narrative-when-missed");
        api.put(officer(opd), path(), "{\"value\": 3.75}");
        assertThat(api.post(officer(opd), path() + "/submission"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.submittedAt")
                .isNotNull();
    }

    @Test
    void isTheFirstOfItsYearForOneOfTwoPeopleOnly() {
        var first = HttpHeaders.IF_NONE_MATCH;
        assertThat(api.put(officer(opd), path(), VALUE, Map.of(first, "*"))).hasStatus(201);
        assertThat(api.put(officer(opd), path(), VALUE, Map.of(first, "*"))).hasStatusOk();
        assertThat(api.put(ADMIN, path(), "{\"value\": 3.9}", Map.of(first, "*")))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.current.value")
                .isEqualTo(3.54);
    }

    @Test
    void refusesAYearAfterThePlan() {
        var ended = UUID.randomUUID();
        api.put(ADMIN, "/plans/" + ended, City.planBody(city.code("lama"), 2015, 2019));
        var old = UUID.randomUUID();
        api.put(ADMIN, "/indicators/" + old, City.indicatorBody(ended, city.code("lama"), opd, "[]"));

        assertThat(api.put(officer(opd), "/indicators/" + old + "/realisations/2020", VALUE))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("year-outside-plan");
    }

    @Test
    void staysWithTheOpdThatNotedItDown() {
        var alone = UUID.randomUUID();
        var dimension = City.indicatorBody(plan, city.code("pindah"), opd, "[]");
        api.put(ADMIN, "/indicators/" + alone, dimension);
        api.put(officer(opd), "/indicators/" + alone + "/realisations/2022", VALUE);
        var heir = city.opd("dinkes");
        api.put(ADMIN, "/indicators/" + alone, dimension.replace("\"" + opd + "\"", "\"" + heir + "\""));

        assertThat(api.put(officer(heir), "/indicators/" + alone + "/realisations/2022", VALUE))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("realisation-of-another-opd");
        assertThat(api.put(officer(heir), "/indicators/" + alone + "/realisations/2023", VALUE))
                .hasStatus(201);
    }
}
