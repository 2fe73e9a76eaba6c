package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.platform.test.ReviuTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How far the OPDs are with what a review advised, told in the wrong order. */
@ReviuTest
class FollowUpIT {

    private final MockMvcTester web;

    @Autowired
    FollowUpIT(MockMvcTester web) {
        this.web = web;
    }

    private MvcTestResult get(UUID review, String token) {
        return web.get()
                .uri("/api/reporting/follow-up?review={review}", review)
                .header("Authorization", token)
                .exchange();
    }

    @Test
    void countsStatesOverdueAndProgress() {
        var review = UUID.randomUUID();
        var finding = UUID.randomUUID();
        var moved = UUID.randomUUID();
        Told.opd("dinkes", "Dinas Kesehatan");
        Told.recommendation(moved, 3, review, finding, "dinkes", "2024-01-31", "in-progress", 40);
        Told.recommendation(moved, 2, review, finding, "dinkes", "2024-01-31", "sent", 0);
        Told.recommendation(UUID.randomUUID(), 6, review, finding, "dinkes", "2024-01-31", "verified", 100);
        Told.recommendation(UUID.randomUUID(), 2, review, finding, "disdik", "2099-12-31", "sent", 0);
        Told.recommendation(UUID.randomUUID(), 2, review, finding, "disdik", "2024-01-31", "withdrawn", 0);
        Told.recommendation(UUID.randomUUID(), 1, review, finding, "disdik", "2024-01-31", "draft", 0);
        Told.finding(finding, review, "final", true);
        Told.finding(UUID.randomUUID(), review, "final", false);
        Told.finding(UUID.randomUUID(), review, "draft", false);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(get(review, Kota.COUNCIL))
                    .bodyJson()
                    .hasPathSatisfying(
                            "$.findings.total", total -> assertThat(total).isEqualTo(2))
                    .extractingPath("$.recommendations.total")
                    .isEqualTo(4);
        });

        assertThat(get(review, Kota.COUNCIL))
                .bodyJson()
                .hasPathSatisfying(
                        "$.findings.evidenced",
                        evidenced -> assertThat(evidenced).isEqualTo(1))
                .hasPathSatisfying(
                        "$.recommendations.overdue",
                        overdue -> assertThat(overdue).isEqualTo(1))
                .hasPathSatisfying(
                        "$.recommendations.byState[*].state",
                        states -> assertThat(states).isEqualTo(List.of("in-progress", "sent", "verified", "withdrawn")))
                .hasPathSatisfying(
                        "$.recommendations.progress",
                        progress -> assertThat(progress).isEqualTo(46.7))
                .hasPathSatisfying("$.byOpd[0].name", name -> assertThat(name).isEqualTo("Dinas Kesehatan"))
                .hasPathSatisfying(
                        "$.byOpd[0].overdue", overdue -> assertThat(overdue).isEqualTo(1))
                .hasPathSatisfying(
                        "$.byOpd[0].verified", verified -> assertThat(verified).isEqualTo(1))
                .extractingPath("$.byOpd[1].leftToDo")
                .isEqualTo(1);
        assertThat(get(review, Kota.OFFICER))
                .bodyJson()
                .hasPathSatisfying(
                        "$.findings", findings -> assertThat(findings).isNull())
                .hasPathSatisfying("$.byOpd[*].opd", seen -> assertThat(seen).isEqualTo(List.of("dinkes")))
                .extractingPath("$.recommendations.total")
                .isEqualTo(2);
    }

    @Test
    void hasNothingToTellOfAReviewWithoutRecommendations() {
        assertThat(get(UUID.randomUUID(), Kota.REVIEWER))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.recommendations.progress",
                        progress -> assertThat(progress).isNull())
                .extractingPath("$.recommendations.total")
                .isEqualTo(0);
    }
}
