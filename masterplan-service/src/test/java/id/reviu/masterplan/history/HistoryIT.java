package id.reviu.masterplan.history;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
import static id.reviu.masterplan.Person.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.platform.test.ReviuTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviuTest
class HistoryIT {

    private final Api api;
    private final City city;
    private final JdbcClient jdbc;

    HistoryIT(@Autowired MockMvcTester mvc, @Autowired JdbcClient jdbc) {
        api = new Api(mvc);
        city = new City(api);
        this.jdbc = jdbc;
    }

    private static UUID realisationOf(UUID indicator) {
        return UUID.nameUUIDFromBytes((indicator + "/2023").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsWhoDidWhatToARealisationWithOldAndNewValue() {
        var opd = city.opd("setda");
        var indicator = city.indicator(city.plan(), opd);
        var path = "/indicators/" + indicator + "/realisations/2023";
        api.put(officer(opd), path, "{\"value\": 3.50, \"note\": \"SKM 2023\"}");
        api.put(officer(opd), path, "{\"value\": 3.54, \"note\": \"SKM 2023\"}");
        api.post(officer(opd), path + "/submission");
        api.post(ADMIN, path + "/return", "{\"reason\": \"Sumber belum disebut\"}");

        assertThat(api.get(officer(opd), "/history/realisation/" + realisationOf(indicator)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[*].action",
                        actions -> assertThat(actions)
                                .asArray()
                                .containsExactly("recorded", "revised", "submitted", "returned"))
                .hasPathSatisfying(
                        "$.items[1].fields[0].field", field -> assertThat(field).isEqualTo("value"))
                .hasPathSatisfying(
                        "$.items[1].fields[0].before",
                        before -> assertThat(before).isEqualTo(3.5))
                .hasPathSatisfying(
                        "$.items[1].fields[0].after", after -> assertThat(after).isEqualTo(3.54))
                .hasPathSatisfying(
                        "$.items[3].actor.id", actor -> assertThat(actor).isEqualTo("id-of-admin"))
                .extractingPath("$.items[3].fields[?(@.field == 'reason')].after")
                .asArray()
                .containsExactly("Sumber belum disebut");
        assertThat(api.get(officer(city.opd("dinkes")), "/history/realisation/" + realisationOf(indicator)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void readsOnFromAVersion() {
        var code = city.opd("dishub");
        api.put(ADMIN, "/opds/" + code, City.opdBody("Dinas Transportasi"));

        assertThat(api.get(COUNCIL, "/history/opd/" + code + "?limit=1"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.next")
                .isEqualTo("1");
        assertThat(api.get(COUNCIL, "/history/opd/" + code + "?after=1"))
                .bodyJson()
                .extractingPath("$.items[0].action")
                .isEqualTo("renamed");
        assertThat(api.get(COUNCIL, "/history/opd/" + code + "?after=x")).hasStatus(400);
        assertThat(api.get(COUNCIL, "/history/weather/" + code)).hasStatus(400);
    }

    @Test
    void doesNotGrowWhenTheSameIsSentAgain() {
        var code = city.opd("dishub");
        api.put(ADMIN, "/opds/" + code, City.opdBody("Dinas dishub"));

        assertThat(api.get(ADMIN, "/history/opd/" + code))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE history SET actor_name = 'Orang lain'", "DELETE FROM history", "TRUNCATE history"})
    void isNotAlteredByTheService(String statement) {
        city.opd("dishub");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(statement).update())
                .withStackTraceContaining("permission denied");
    }
}
