package id.reviu.local.demo;

import id.reviu.local.home.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Switches the city's public page on. */
final class PublicPage {
    private static final String ADMIN = "admin";
    private static final String SWITCHES = "/api/reporting/publication";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api api;

    PublicPage(Api api) {
        this.api = api;
    }

    /** Unless somebody has used the switches already. reporting-service hears of the campaign by events, so it may take a moment. */
    void show(UUID campaign) {
        var known = api.get(ADMIN, SWITCHES).required("version").asLong();
        if (known > 1) {
            return;
        }
        var wanted = Map.of(
                "dimensions", true, "indicators", true, "followUp", true, "campaigns", List.of(campaign.toString()));
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = api.tryPut(ADMIN, SWITCHES, wanted, known);
        while (!answer.isGood() && System.nanoTime() < end) {
            Waiting.pause();
            answer = api.tryPut(ADMIN, SWITCHES, wanted, known);
        }
        if (!answer.isGood()) {
            throw new Refused("The demo data stopped at the public page: " + answer.problem());
        }
    }
}
