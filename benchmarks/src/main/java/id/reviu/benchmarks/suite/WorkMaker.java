package id.reviu.benchmarks.suite;

import id.reviu.local.demo.Api;
import id.reviu.local.demo.OpdAnswers;
import id.reviu.local.home.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes campaigns for every OPD of the demo city and fills in their questionnaires. */
final class WorkMaker {
    private static final String ADMIN = "admin";
    private static final String CAMPAIGNS = "/api/survey/campaigns";
    private static final int AT_A_TIME = 4;

    private final Api api;
    private final JsonMapper json;
    private final JsonNode questionnaire;
    private int made;

    WorkMaker(Api api, JsonMapper json) {
        this.api = api;
        this.json = json;
        this.questionnaire = api.all(ADMIN, "/api/survey/questionnaires").stream()
                .filter(each -> each.required("title").path("id").asString("").endsWith(": OPD"))
                .findFirst()
                .orElseThrow();
    }

    /** At least so many submissions, each of its own assignment. */
    Queue<Submission> make(int least) throws InterruptedException {
        var all = new ConcurrentLinkedQueue<List<Submission>>();
        var first = campaign();
        all.add(first);
        var further = (least - 1) / first.size();
        try (var threads =
                Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
            for (var done : threads.invokeAll(java.util.Collections.nCopies(further, () -> all.add(campaign())))) {
                done.get();
            }
        } catch (ExecutionException failure) {
            throw new Refused("The campaigns to be answered could not be made: " + failure.getCause(), failure);
        }
        return interleaved(new ArrayList<>(all));
    }

    private List<Submission> campaign() {
        var plan = Map.of(
                "title", title(),
                "closesAt", Instant.now().plus(Duration.ofDays(1)).toString(),
                "simulated", true,
                "opdAudience",
                        Map.of(
                                "questionnaire", questionnaire.required("id").asString(),
                                "number", 1,
                                "opds", List.of("*")));
        var campaign = api.post(ADMIN, CAMPAIGNS, plan).required("id").asString();
        api.post(ADMIN, CAMPAIGNS + "/" + campaign + "/opening", null);
        return api.all(ADMIN, "/api/survey/assignments?campaign=" + campaign).stream()
                .map(this::filledIn)
                .toList();
    }

    private synchronized Map<String, String> title() {
        made++;
        return Map.of("id", "Beban " + made, "en", "Load " + made);
    }

    private Submission filledIn(JsonNode assignment) {
        var opd = assignment.required("opd").asString();
        var programmes = StreamSupport.stream(assignment.required("programmes").spliterator(), false)
                .map(programme -> programme.required("code").asString())
                .toList();
        var body =
                Map.of("assignment", assignment.required("id").asString(), "answers", OpdAnswers.of(opd, programmes));
        return new Submission(
                "petugas." + opd,
                opd,
                UUID.fromString(assignment.required("campaign").asString()),
                UUID.randomUUID(),
                json.writeValueAsBytes(body));
    }

    /** Neighbours are of different campaigns, as when a city's OPDs answer whenever they find the time. */
    private static Queue<Submission> interleaved(List<List<Submission>> campaigns) {
        var all = new ArrayDeque<Submission>();
        var longest = campaigns.stream().mapToInt(List::size).max().orElse(0);
        for (var place = 0; place < longest; place++) {
            for (var campaign : campaigns) {
                if (place < campaign.size()) {
                    all.add(campaign.get(place));
                }
            }
        }
        return all;
    }
}
