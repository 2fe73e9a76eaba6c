package id.reviu.masterplan.calendar;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
import static id.reviu.masterplan.Person.officer;
import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.masterplan.Person;
import id.reviu.platform.test.ReviuTest;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ReviuTest
class DeadlineIT {

    private final Api api;
    private final City city;

    DeadlineIT(@Autowired MockMvcTester mvc) {
        api = new Api(mvc);
        city = new City(api);
    }

    @Test
    void isSetOnceAndMoved() {
        assertThat(api.put(ADMIN, "/deadlines/2021", "{\"dueOn\": \"2022-01-31\"}"))
                .hasStatus(201);
        assertThat(api.put(ADMIN, "/deadlines/2021", "{\"dueOn\": \"2022-01-31\"}"))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
        assertThat(api.put(ADMIN, "/deadlines/2021", "{\"dueOn\": \"2022-02-28\"}", "\"1\""))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");
        assertThat(api.put(ADMIN, "/deadlines/2021", "{\"dueOn\": \"2022-03-31\"}", "\"1\""))
                .hasStatus(412);
        assertThat(api.get(COUNCIL, "/deadlines?after=2022&limit=1"))
                .bodyJson()
                .extractingPath("$.items[0].dueOn")
                .isEqualTo("2022-02-28");
        assertThat(api.get(ADMIN, "/history/deadline/2021"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(2);
    }

    @Test
    void saysWhatADeadlineMustBe() {
        assertThat(api.put(ADMIN, "/deadlines/2021", "{\"dueOn\": \"2020-12-31\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/dueOn");
        assertThat(api.put(ADMIN, "/deadlines/2021", "{\"dueOn\": \"2024-01-01\"}"))
                .hasStatus(422);
        assertThat(api.put(ADMIN, "/deadlines/2021", "{}")).hasStatus(422);
        assertThat(api.put(ADMIN, "/deadlines/2021", "{\"dueOn\": \"soon\"}")).hasStatus(400);
        assertThat(api.get(ADMIN, "/deadlines/1999")).hasStatus(404);
        assertThat(api.get(ADMIN, "/deadlines?after=soon")).hasStatus(400);
        assertThat(api.get(ADMIN, "/punctuality?year=12")).hasStatus(422);
    }

    @Test
    void countsWhatNeverCameAndWhatCameLate() {
        var opd = city.opd("terlambat");
        var indicator = indicatorOfThree(opd);
        city.realisation(indicator, opd);
        assertThat(counted(2023, opd).path("missing").asInt()).isEqualTo(3);

        submit(indicator, opd, 2023);
        assertThat(counted(2023, opd).path("share").isNull()).isTrue();
        api.put(ADMIN, "/deadlines/2023", "{\"dueOn\": \"2025-12-31\"}");
        var counted = counted(2023, opd);
        assertThat(counted.path("late").asInt()).isEqualTo(1);
        assertThat(counted.path("waiting").asInt()).isEqualTo(1);
        assertThat(counted.path("missing").asInt()).isEqualTo(2);
        assertThat(counted.path("share").decimalValue()).isZero();
    }

    @Test
    void countsWhatCameInTimeByItsFirstSubmission() {
        var opd = city.opd("tepat");
        var indicator = indicatorOfThree(opd);
        var year = LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear();
        var path = "/indicators/" + indicator + "/realisations/" + year;
        api.put(ADMIN, "/deadlines/" + year, "{\"dueOn\": \"%d-12-31\"}".formatted(year + 1));
        assertThat(api.put(officer(opd), path, "{\"value\": 3.9}")).hasStatus(201);
        submit(indicator, opd, year);
        assertThat(counted(year, opd).path("share").decimalValue()).isEqualByComparingTo("33.33");

        assertThat(api.post(ADMIN, path + "/return", "{\"reason\": \"Sumber?\"}"))
                .hasStatusOk();
        assertThat(counted(year, opd).path("inTime").asInt()).isEqualTo(1);
        assertThat(counted(year, opd).path("waiting").asInt()).isZero();
    }

    private UUID indicatorOfThree(String opd) {
        var plan = city.plan();
        var indicator = city.indicator(plan, opd);
        city.indicator(plan, opd);
        city.indicator(plan, opd);
        return indicator;
    }

    @Test
    void showsAnOpdItsOwnRowOnly() {
        var opd = city.opd("sendiri");
        var plan = city.plan();
        city.indicator(plan, opd);
        city.indicator(plan, city.opd("lain"));

        assertThat(rows(officer(opd), 2023))
                .extracting(row -> row.path("opd").asString())
                .containsExactly(opd);
    }

    private void submit(UUID indicator, String opd, int year) {
        assertThat(api.post(officer(opd), "/indicators/" + indicator + "/realisations/" + year + "/submission"))
                .hasStatusOk();
    }

    private JsonNode counted(int year, String opd) {
        return rows(ADMIN, year).stream()
                .filter(row -> row.path("opd").asString().equals(opd))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> rows(Person who, int year) {
        try {
            var text = api.get(who, "/punctuality?limit=200&year=" + year)
                    .getResponse()
                    .getContentAsString();
            return JsonMapper.builder()
                    .build()
                    .readTree(text)
                    .path("items")
                    .valueStream()
                    .toList();
        } catch (UnsupportedEncodingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
