package id.reviu.masterplan.instrument;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.platform.test.ReviuTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviuTest
class InstrumentIT {

    private final Api api;
    private final City city;
    private final JdbcClient jdbc;
    private final ShippedInstruments shipped;

    InstrumentIT(@Autowired MockMvcTester mvc, @Autowired JdbcClient jdbc, @Autowired ShippedInstruments shipped) {
        api = new Api(mvc);
        city = new City(api);
        this.jdbc = jdbc;
        this.shipped = shipped;
    }

    @Test
    void comesWithTheOfficialOnesOnce() throws Exception {
        shipped.run(new DefaultApplicationArguments());
        assertThat(api.get(REVIEWER, "/instruments?state=published&limit=200"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[?(@.shipped == true)].code")
                .asArray()
                .containsExactly("readiness", "review-criteria", "sakip", "smart-city", "spbe");
    }

    @Test
    void isDraftedPublishedAndThenStays() {
        var path = "/instruments/" + UUID.randomUUID();
        var body = City.instrumentBody(city.code("milik"), "60", "40");
        assertThat(api.put(ADMIN, path, body)).hasStatus(201);
        assertThat(api.put(ADMIN, path, City.instrumentBody(city.code("milik"), "50", "50"), "\"7\""))
                .hasStatus(412);
        assertThat(api.post(ADMIN, path + "/publication"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("published");
        assertThat(api.put(ADMIN, path, City.instrumentBody(city.code("milik"), "50", "50")))
                .hasStatus(409);
        var id = UUID.fromString(path.substring("/instruments/".length()));
        assertThatThrownBy(() -> jdbc.sql("UPDATE instrument SET to_year = 2030 WHERE id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }

    @Test
    void refusesASecondOneForTheSameYear() {
        var code = city.code("dua");
        var first = "/instruments/" + UUID.randomUUID();
        var second = "/instruments/" + UUID.randomUUID();
        api.put(ADMIN, first, City.instrumentBody(code, "60", "40"));
        api.post(ADMIN, first + "/publication");
        assertThat(api.put(ADMIN, second, City.instrumentBody(code, "50", "50")))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.number")
                .isEqualTo(2);
        assertThat(api.post(ADMIN, second + "/publication")).hasStatus(409);
    }

    @Test
    void refusesWeightsThatDoNotAddUpWithPlaceAndSum() {
        var path = "/instruments/" + UUID.randomUUID();
        assertThat(api.put(ADMIN, path, City.instrumentBody(city.code("salah"), "60", "39.99")))
                .hasStatus(422)
                .bodyText()
                .contains("/nodes", "99.99");
        assertThat(api.put(ADMIN, path, City.instrumentBody(city.code("salah"), "60", "60")))
                .hasStatus(422)
                .bodyText()
                .contains("120");
        assertThat(api.put(ADMIN, path, City.instrumentBody("spbe", "60", "40")))
                .hasStatus(409);
    }

    @Test
    void reckonsScoresExactly() {
        var path = "/instruments/" + UUID.randomUUID();
        api.put(ADMIN, path, City.instrumentBody(city.code("coba"), "60", "40"));
        assertThat(api.post(REVIEWER, path + "/trial", "{\"scores\": [{\"leaf\": \"one\", \"value\": 3}]}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.missing")
                .isEqualTo(1);
        assertThat(api.post(REVIEWER, path + "/trial", "{\"scores\": [{\"leaf\": \"one\", \"value\": 9}]}"))
                .hasStatus(422);
    }
}
