package id.reviu.local.demo;

import id.reviu.local.home.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Plans and opens the campaigns. */
final class Campaigns {
    private static final String ADMIN = "admin";
    private static final String BASE = "/api/survey/campaigns";
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final long MILLIS_BETWEEN_TRIES = 250;

    private final Api api;
    private final List<String> opds;

    Campaigns(Api api, List<String> opds) {
        this.api = api;
        this.opds = opds;
    }

    /** The campaign of that title, planned and opened unless it was already. */
    JsonNode provide(
            Map<String, String> title,
            boolean simulated,
            Duration open,
            Questionnaires.Published forOpds,
            Questionnaires.Published forStakeholders) {
        var known = api.all(ADMIN, BASE).stream()
                .filter(each -> each.path("title").path("id").asString("").equals(title.get("id")))
                .findFirst();
        var campaign = known.orElseGet(() -> whenKnown(
                "POST " + BASE,
                () -> api.tryPost(ADMIN, BASE, plan(title, simulated, open, forOpds, forStakeholders))));
        if (campaign.path("state").asString("").equals("draft")) {
            var opening = BASE + "/" + campaign.required("id").asString() + "/opening";
            return whenKnown("POST " + opening, () -> api.tryPost(ADMIN, opening, null));
        }
        return campaign;
    }

    /** Lets the offices and the invited be reminded on the days that the city is used to. */
    void remind(JsonNode campaign) {
        api.put(ADMIN, BASE + "/" + id(campaign) + "/mail/reminders", Map.of("daysBefore", List.of(7, 3, 1)));
    }

    void close(JsonNode campaign) {
        api.post(ADMIN, BASE + "/" + campaign.required("id").asString() + "/closing", null);
    }

    private Map<String, Object> plan(
            Map<String, String> title,
            boolean simulated,
            Duration open,
            Questionnaires.Published forOpds,
            Questionnaires.Published forStakeholders) {
        var all = new HashMap<String, Object>();
        all.put("title", title);
        all.put("review", Masterplan.REVIEW);
        all.put("closesAt", Instant.now().plus(open).toString());
        all.put("simulated", simulated);
        all.put("opdAudience", audience(forOpds, "opds", opds));
        all.put("stakeholderAudience", audience(forStakeholders, "groups", StakeholderAnswers.GROUPS));
        return all;
    }

    private static Map<String, Object> audience(Questionnaires.Published asked, String whom, List<String> codes) {
        return Map.of("questionnaire", asked.questionnaire(), "number", asked.number(), whom, codes);
    }

    /** survey-service learns of OPDs and reviews by events: until it knows them all it refuses. */
    private static JsonNode whenKnown(String what, Supplier<Answer> request) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answer = request.get();
        while ((answer.status() == UNPROCESSABLE || answer.status() == CONFLICT) && System.nanoTime() < end) {
            pause();
            answer = request.get();
        }
        if (!answer.isGood()) {
            throw new Refused("The demo data stopped at " + what + ": " + answer.problem());
        }
        return answer.body();
    }

    private static void pause() {
        try {
            if (new CountDownLatch(1).await(MILLIS_BETWEEN_TRIES, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("nobody counts down");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refused("The demo data was interrupted; what is loaded stays.", stop);
        }
    }

    static UUID id(JsonNode campaign) {
        return UUID.fromString(campaign.required("id").asString());
    }
}
