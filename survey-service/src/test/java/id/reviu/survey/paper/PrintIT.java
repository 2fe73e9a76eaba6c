package id.reviu.survey.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@SurveyTest
class PrintIT {

    private final City city;

    PrintIT(City city) {
        this.city = city;
    }

    @Test
    void printsAPublishedVersion() throws IOException {
        var path = "/api/survey/questionnaires/" + city.publish("opd.json").questionnaire() + "/versions/1/pdf";

        var pdf = city.officer(city.office()).download(path + "?language=en");

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("OPD questionnaire", "1. Position *", "Running");
        }
    }

    @Test
    void hasNothingToPrintOfWhatWasNeverPublished() {
        var questionnaire = city.publish("opd.json").questionnaire();

        assertThat(city.admin()
                        .get("/api/survey/questionnaires/" + questionnaire + "/versions/2/pdf")
                        .status())
                .isEqualTo(404);
        assertThat(city.admin()
                        .get("/api/survey/questionnaires/" + UUID.randomUUID() + "/versions/1/pdf")
                        .status())
                .isEqualTo(404);
        assertThat(city.stranger()
                        .get("/api/survey/questionnaires/" + questionnaire + "/versions/1/pdf")
                        .status())
                .isEqualTo(401);
    }
}
