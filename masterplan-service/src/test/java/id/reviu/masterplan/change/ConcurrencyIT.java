package id.reviu.masterplan.change;

import static id.reviu.masterplan.Person.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.platform.test.ReviuTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Many people at one thing at the same moment. */
@ReviuTest
class ConcurrencyIT {

    private static final int PEOPLE = 16;

    private final Api api;
    private final City city;
    private final JdbcClient jdbc;

    ConcurrencyIT(@Autowired MockMvcTester mvc, @Autowired JdbcClient jdbc) {
        api = new Api(mvc);
        city = new City(api);
        this.jdbc = jdbc;
    }

    @Test
    void oneOfManyEditsOfTheSameStateWins() throws Exception {
        var path = "/opds/" + city.opd("dishub");

        var statuses = together(person -> api.put(ADMIN, path, City.opdBody("Nama " + person), "\"1\""));

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(PEOPLE - 1);
    }

    @Test
    void oneThingComesOfManyEqualCreations() throws Exception {
        var code = city.code("disdik");

        var statuses = together(person -> api.put(ADMIN, "/opds/" + code, City.opdBody("Dinas Pendidikan")));

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(PEOPLE - 1);
    }

    @Test
    void noEditIsLostWhenNobodyNamesAVersion() throws Exception {
        var code = city.opd("disdik");

        var statuses = together(person -> api.put(ADMIN, "/opds/" + code, City.opdBody("Nama " + person)));

        assertThat(statuses).containsOnly(200);
        assertThat(jdbc.sql("SELECT version FROM opd WHERE code = :code")
                        .param("code", code)
                        .query(Long.class)
                        .single())
                .isEqualTo(PEOPLE + 1L);
    }

    @Test
    void onePlanVersionIsInForceHoweverManyAreApprovedTogether() throws Exception {
        var code = city.code("masterplan");
        var plans = new ArrayList<UUID>();
        for (var i = 0; i < PEOPLE; i++) {
            var id = UUID.randomUUID();
            plans.add(id);
            api.put(ADMIN, "/plans/" + id, City.planBody(code, 2020, 2029));
        }

        var statuses = together(person -> api.post(ADMIN, "/plans/" + plans.get(person) + "/approval"));

        // whoever comes second meets a version in force, which only the council may replace
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 403).hasSize(PEOPLE - 1);
        assertThat(jdbc.sql("SELECT status FROM plan WHERE code = :code")
                        .param("code", code)
                        .query(String.class)
                        .list())
                .filteredOn("approved"::equals)
                .hasSize(1);
    }

    private static List<Integer> together(IntFunction<MvcTestResult> work)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(PEOPLE);
        var running = new ArrayList<Future<Integer>>();
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            for (var i = 0; i < PEOPLE; i++) {
                var person = i;
                running.add(people.submit(() -> {
                    start.await();
                    return work.apply(person).getResponse().getStatus();
                }));
            }
        }
        var statuses = new ArrayList<Integer>();
        for (var done : running) {
            statuses.add(done.get());
        }
        return statuses;
    }
}
