package id.reviu.survey.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.Api;
import id.reviu.survey.City;
import id.reviu.survey.SurveyTest;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@SurveyTest
class AssignmentIT {

    private static final String ASSIGNMENTS = "/api/survey/assignments";

    private final City city;

    AssignmentIT(City city) {
        this.city = city;
    }

    @Test
    void showsEachOfficeItsOwnAndTheOthersAll() {
        var opd = city.office();
        var other = city.office();
        var campaign = city.open(opd, other);
        var assignment = city.assignment(campaign, opd);
        var path = ASSIGNMENTS + "/" + assignment;

        assertThat(city.officer(opd).get(path).status()).isEqualTo(200);
        assertThat(city.head(opd).get(path).headers().getETag()).isEqualTo("\"1\"");
        assertThat(city.officer(other).get(path).status()).isEqualTo(403);
        assertThat(city.head(other).get(path).string("/code")).isEqualTo("assignment-not-yours");
        assertThat(city.stranger().get(path).status()).isEqualTo(401);
        for (var all : new Api[] {city.admin(), city.reviewer(), city.council()}) {
            assertThat(all.get(path).status()).isEqualTo(200);
            assertThat(all.get(ASSIGNMENTS + "?campaign=" + campaign)
                            .body()
                            .path("items")
                            .size())
                    .isEqualTo(2);
        }
        assertThat(city.officer(opd).get(ASSIGNMENTS).body().path("items").findValuesAsString("opd"))
                .containsOnly(opd);
    }

    @Test
    void tellsTheMissingFromTheForbidden() {
        assertThat(city.officer(city.office())
                        .get(ASSIGNMENTS + "/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(city.admin().get(ASSIGNMENTS + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(city.admin().get(ASSIGNMENTS + "/keliru").status()).isEqualTo(400);
        assertThat(city.admin().get(ASSIGNMENTS + "?state=entah").status()).isEqualTo(400);
        assertThat(city.admin().get(ASSIGNMENTS + "?campaign=keliru").status()).isEqualTo(400);
    }

    @Test
    void filtersByState() {
        var opd = city.office();
        var other = city.office();
        var campaign = city.open(opd, other);
        city.officer(opd)
                .put(
                        "/api/survey/responses/" + UUID.randomUUID(),
                        "{\"assignment\": \"%s\", \"answers\": {}}".formatted(city.assignment(campaign, opd)));

        var begun = city.admin().get(ASSIGNMENTS + "?state=in-progress&campaign=" + campaign);
        var waiting = city.admin().get(ASSIGNMENTS + "?state=not-started&campaign=" + campaign);

        assertThat(begun.body().path("items").findValuesAsString("opd")).containsExactly(opd);
        assertThat(waiting.body().path("items").findValuesAsString("opd")).containsExactly(other);
    }

    @Test
    void pagesWithoutLosingOrRepeatingOne() {
        var opds = IntStream.range(0, 7).mapToObj(_ -> city.office()).toArray(String[]::new);
        var campaign = city.open(opds);
        var seen = new ArrayList<String>();
        var after = "";
        do {
            var page = city.admin().get(ASSIGNMENTS + "?limit=3&campaign=" + campaign + after);
            seen.addAll(page.body().path("items").findValuesAsString("opd"));
            after = page.body().path("next").isNull() ? "" : "&after=" + page.string("/next");
        } while (!after.isEmpty());

        assertThat(seen).containsExactlyInAnyOrder(opds);
    }
}
