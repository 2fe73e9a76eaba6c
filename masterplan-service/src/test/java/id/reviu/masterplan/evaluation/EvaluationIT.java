package id.reviu.masterplan.evaluation;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.masterplan.Api;
import id.reviu.masterplan.City;
import id.reviu.platform.test.Contract;
import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.TopicReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviuTest
class EvaluationIT {

    private static final String RESULT = """
            {"index": 3.31, "components": [{"name": "baseline", "value": 3.60}, {"name": "output", "value": 3.21}],
             "dimensions": [{"dimension": "governance", "value": 2.75}, {"dimension": "living", "value": 3.33}]}
            """;

    private final Api api;

    EvaluationIT(@Autowired MockMvcTester mvc) {
        api = new Api(mvc);
        new City(api).plan();
    }

    @Test
    void isRecordedOnceAndCorrected() {
        assertThat(api.put(ADMIN, "/evaluations/2022", RESULT)).hasStatus(201);
        assertThat(api.put(ADMIN, "/evaluations/2022", RESULT)).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(api.get(COUNCIL, "/evaluations/2022"))
                .hasStatusOk()
                .bodyText()
                .contains("\"index\":3.31", "{\"name\":\"baseline\",\"value\":3.60}");
        assertThat(api.put(ADMIN, "/evaluations/2022", "{\"index\": 3.32}", "\"1\""))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");
        assertThat(api.put(ADMIN, "/evaluations/2022", RESULT, "\"1\"")).hasStatus(412);

        for (var event : TopicReader.of("reviu.evaluation.v1").awaitKey("2022", 2)) {
            Contract.of("reviu.evaluation.v1").validates(new String(event.value(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void namesEveryFaultWithItsPlace() {
        assertThat(api.put(ADMIN, "/evaluations/2021", """
                        {"index": -1, "components": [{"name": "output", "value": 1}, {"name": "output", "value": -1}],
                         "dimensions": [{"dimension": "space", "value": 1}]}
                        """))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/index", "/components/1/name", "/components/1/value", "/dimensions/0/dimension");
        assertThat(api.put(ADMIN, "/evaluations/12", "{\"index\": 1}")).hasStatus(422);
        assertThat(api.put(ADMIN, "/evaluations/soon", "{\"index\": 1}")).hasStatus(400);
        assertThat(api.get(ADMIN, "/evaluations/1999")).hasStatus(404);
    }

    @Test
    void isListedByYear() {
        api.put(ADMIN, "/evaluations/2019", "{\"index\": 2.87}");
        api.put(ADMIN, "/evaluations/2020", "{\"index\": 2.87}");

        assertThat(api.get(COUNCIL, "/evaluations?after=2018&limit=1"))
                .bodyJson()
                .extractingPath("$.next")
                .isEqualTo("2019");
        assertThat(api.get(COUNCIL, "/evaluations?after=soon")).hasStatus(400);
        assertThat(api.put(COUNCIL, "/evaluations/2019", "{\"index\": 4}")).hasStatus(403);
    }
}
