package id.reviu.local.demo;

import id.reviu.local.home.Refused;
import java.util.Map;
import java.util.UUID;

/** Publishes a report of the review, so that there is one to check. */
final class Archive {
    private static final String ADMIN = "admin";
    private static final String REPORTS = "/api/reporting/reports";

    private final Api api;

    Archive(Api api) {
        this.api = api;
    }

    /** Unless one was published before. It cites the trial's answers, which are there when the campaign is closed. */
    void publish(UUID trial) {
        var published = api.all(ADMIN, REPORTS).stream()
                .anyMatch(report -> report.path("publication").isObject());
        if (published) {
            return;
        }
        var order = Map.of(
                "kind", "review", "review", Masterplan.REVIEW, "campaign", trial, "format", "pdf", "language", "id");
        var report =
                REPORTS + "/" + api.post(ADMIN, REPORTS, order).required("id").asString();
        var state = "queued";
        for (var attempt = 0; attempt < 3 * Waiting.TRIES && !state.equals("done"); attempt++) {
            Waiting.pause();
            state = api.get(ADMIN, report).required("state").asString();
            if (state.equals("failed")) {
                throw new Refused("The demo data stopped at the report of the review.");
            }
        }
        if (state.equals("done")) {
            api.post(ADMIN, report + "/publication", null);
        }
    }
}
