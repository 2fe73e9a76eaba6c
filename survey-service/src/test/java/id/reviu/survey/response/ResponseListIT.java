package id.reviu.survey.response;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A campaign's responses, filtered, in either order, page by page. */
@SurveyTest
class ResponseListIT {

    private final City city;
    private String[] offices = {};
    private String list = "";

    ResponseListIT(City city) {
        this.city = city;
    }

    @BeforeEach
    void fiveOfficesThatHandedIn() {
        offices = IntStream.range(0, 5).mapToObj(_ -> city.office()).toArray(String[]::new);
        var campaign = city.open(offices);
        list = "/api/survey/responses?campaign=" + campaign;
        for (var opd : offices) {
            var sent = city.officer(opd)
                    .put(
                            "/api/survey/responses/" + UUID.randomUUID() + "/submission",
                            "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"a\"}}"
                                    .formatted(city.assignment(campaign, opd)));
            assertThat(sent.status()).isEqualTo(200);
        }
    }

    private List<String> opds(String query) {
        var found = new ArrayList<String>();
        var after = "";
        do {
            var page = city.admin().get(list + query + "&limit=2" + after);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            found.addAll(page.body().path("items").findValuesAsString("opd"));
            after = page.body().path("next").isNull() ? "" : "&after=" + page.string("/next");
        } while (!after.isEmpty());
        return found;
    }

    @Test
    void isReadFromEitherEnd() {
        assertThat(opds("&order=earliest")).containsExactly(offices);
        assertThat(opds("&order=latest"))
                .containsExactlyElementsOf(List.of(offices).reversed());
        assertThat(opds("")).isEqualTo(opds("&order=latest"));
    }

    @Test
    void isNarrowedToAStateAndAnOffice() {
        var third = city.admin().get(list + "&opd=" + offices[2]).string("/items/0/id");
        city.admin().post("/api/survey/responses/" + third + "/verification");

        assertThat(opds("&state=verified")).containsExactly(offices[2]);
        assertThat(opds("&state=submitted&order=earliest"))
                .containsExactly(offices[0], offices[1], offices[3], offices[4]);
        assertThat(opds("&state=submitted&opd=" + offices[2])).isEmpty();
        assertThat(opds("&opd=nowhere")).isEmpty();
    }

    @Test
    void showsAnOfficeItsOwnWhateverItAsksFor() {
        var own = city.officer(offices[1]).get(list + "&opd=" + offices[2]);

        assertThat(own.body().path("items").findValuesAsString("opd")).containsExactly(offices[1]);
        assertThat(city.admin().get(list + "&order=sideways").status()).isEqualTo(400);
    }
}
