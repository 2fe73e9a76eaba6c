package id.reviu.survey;

import id.reviu.platform.test.OpenApiSnapshot;
import org.junit.jupiter.api.Test;

/** The interface changes only knowingly. */
@SurveyTest
class OpenApiIT {

    private final City city;

    OpenApiIT(City city) {
        this.city = city;
    }

    @Test
    void isWhatTheSnapshotSays() {
        OpenApiSnapshot.of("survey")
                .matches(city.admin().get("/api/survey/openapi").text());
    }
}
