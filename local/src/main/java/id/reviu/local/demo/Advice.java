package id.reviu.local.demo;

import static id.reviu.local.demo.City.value;

import id.reviu.local.home.Refused;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * Loads the city's published findings, and recommendations from them that stand at different places of the board. What OPDs
 * say to them is made up, and says so.
 */
final class Advice {
    private static final String REVIEWER = "reviewer.ub";
    private static final String BASE = "/api/masterplan";
    private static final String SOURCE =
            "Rekomendasi evaluasi Smart City 2023 (surabaya.tribunnews.com, 25 Juni 2024; lingkarwilis.com)";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long MILLIS_BETWEEN_TRIES = 500;

    /** How the demo's reviewer reads each published sentence. */
    private static final Map<String, List<String>> READ_AS = Map.of(
            "1", List.of("shortcoming", "high"),
            "2", List.of("shortcoming", "medium"),
            "3", List.of("development", "high"),
            "4", List.of("weakness", "medium"),
            "5", List.of("weakness", "high"));

    private final Api api;
    private final City city;

    Advice(Api api, City city) {
        this.api = api;
        this.city = city;
    }

    /** @return how many findings there are */
    int loadFindings(UUID trial) {
        var known = known("/findings");
        var rows = city.rows("findings.csv");
        for (var row : rows) {
            var id = finding(value(row, "no"));
            if (!known.contains(id.toString())) {
                api.put(REVIEWER, BASE + "/findings/" + id, finding(row, trial));
            }
            if (api.get(REVIEWER, BASE + "/findings/" + id)
                    .path("state")
                    .asString("")
                    .equals("draft")) {
                api.post(REVIEWER, BASE + "/findings/" + id + "/conclusion", null);
            }
        }
        return rows.size();
    }

    private Set<String> known(String list) {
        var ids = new HashSet<String>();
        api.all(REVIEWER, BASE + list).forEach(item -> ids.add(item.path("id").asString("")));
        return ids;
    }

    private static UUID finding(String number) {
        return Ids.of("finding", number);
    }

    private Map<String, Object> finding(Map<String, String> row, UUID trial) {
        var number = value(row, "no");
        var read = READ_AS.getOrDefault(number, List.of("shortcoming", "medium"));
        var evidence = new ArrayList<Map<String, Object>>();
        evidence.add(Map.of("kind", "note", "note", SOURCE));
        if (number.equals("3")) {
            evidence.add(Map.of("kind", "realisation", "indicator", Ids.of("indicator", "smart-city"), "year", 2023));
            evidence.add(figure("achievement/2023/overall?basis=verified"));
        }
        if (number.equals("5")) {
            evidence.add(figure("campaigns/" + trial + "/criteria/efektif?audience=opd&basis=verified"));
        }
        var all = new LinkedHashMap<String, Object>();
        all.put("review", Masterplan.REVIEW);
        all.put("kind", read.getFirst());
        all.put("severity", read.getLast());
        all.put("dimension", value(row, "dimension"));
        all.put("text", Map.of("id", value(row, "recommendation")));
        all.put("evidence", evidence);
        return all;
    }

    /** reporting-service counts what it is told by events: until the figure is there it has no word for it. */
    private Map<String, Object> figure(String path) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var body = Map.of("figure", path);
        var answer = api.tryPost(REVIEWER, "/api/reporting/statements", body);
        while (!answer.isGood() && System.nanoTime() < end) {
            pause();
            answer = api.tryPost(REVIEWER, "/api/reporting/statements", body);
        }
        if (!answer.isGood()) {
            throw new Refused("The demo data stopped at the figure " + path + ": " + answer.problem());
        }
        return Map.of(
                "kind",
                "figure",
                "statement",
                answer.body().required("statement").asString());
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

    /** @return how many recommendations there are */
    int loadRecommendations() {
        var all = List.of(
                new Plan("forum", List.of("1"), "diskominfo", "high", "adjust", 60, 1, """
                        Selenggarakan forum pemangku kepentingan Smart City tiap triwulan, dan muat hasilnya di laman kota."""),
                new Plan("campus", List.of("2"), "bappeda", "medium", "add", 90, 2, """
                        Tetapkan kerja sama dengan perguruan tinggi dan komunitas untuk tiap dimensi masterplan."""),
                new Plan("english", List.of("4"), "disdik", "medium", "adjust", 120, 0, """
                        Perluas English Massive bagi petugas operasional bandara dan layanan publik."""),
                new Plan("targets", List.of("3", "5"), "bappeda", "high", "adjust", -30, 0, """
                        Sesuaikan target masterplan dengan kondisi lapangan bersama seluruh OPD."""));
        var known = known("/recommendations");
        for (var plan : all) {
            if (!known.contains(plan.id().toString())) {
                api.put(REVIEWER, plan.path(), plan.body());
            }
            bring(plan);
        }
        return all.size();
    }

    /**
     * A recommendation of the demo.
     *
     * @param dueIn days from today
     * @param steps how far its OPD has brought it: 0 not answered, 1 at work, 2 reported done
     */
    private record Plan(
            String name,
            List<String> findings,
            String opd,
            String priority,
            String measure,
            int dueIn,
            int steps,
            String text) {
        UUID id() {
            return Ids.of("recommendation", name);
        }

        String path() {
            return BASE + "/recommendations/" + id();
        }

        Map<String, Object> body() {
            return Map.of(
                    "review",
                    Masterplan.REVIEW,
                    "findings",
                    findings.stream().map(Advice::finding).toList(),
                    "opd",
                    opd,
                    "priority",
                    priority,
                    "measure",
                    measure,
                    "due",
                    LocalDate.now().plusDays(dueIn).toString(),
                    "text",
                    Map.of("id", text));
        }
    }

    /** Takes the steps that are left, each by who may take it. */
    private void bring(Plan plan) {
        var state = state(api.get(REVIEWER, plan.path()));
        if (state.equals("draft")) {
            state = state(api.post(REVIEWER, plan.path() + "/sending", null));
        }
        if (plan.steps() > 0 && state.equals("sent")) {
            state = state(api.post("kepala." + plan.opd(), plan.path() + "/acceptance", null));
        }
        if (plan.steps() == 1 && state.equals("accepted")) {
            api.post(
                    "petugas." + plan.opd(),
                    plan.path() + "/progress",
                    Map.of("progress", 40, "narrative", "Contoh data uji coba: forum pertama sudah berlangsung."));
        }
        if (plan.steps() == 2 && state.equals("accepted")) {
            api.post(
                    "petugas." + plan.opd(),
                    plan.path() + "/completion",
                    Map.of(
                            "narrative",
                            "Contoh data uji coba: nota kesepahaman sudah ditandatangani.",
                            "evidence",
                            List.of(Map.of("kind", "note", "note", "Contoh nomor naskah"))));
        }
    }

    private static String state(JsonNode recommendation) {
        return recommendation.required("state").asString();
    }
}
