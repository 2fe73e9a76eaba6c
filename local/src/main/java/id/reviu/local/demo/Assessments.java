package id.reviu.local.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Loads assessments by the four criteria of the review: a final one, the final one of the year after by two assessors, and
 * a city's SPBE that waits for its own scores. The scores are made up, and say so.
 */
final class Assessments {
    private static final String ADMIN = "admin";
    private static final String OPD = "diskominfo";
    private static final String OFFICER = "petugas." + OPD;
    private static final List<String> ASSESSORS = List.of("reviewer.ub", "reviewer.its");
    private static final String BASE = "/api/masterplan";
    private static final String MADE_UP = "Contoh data uji coba";
    private static final List<String> CRITERIA = List.of("efficient", "effective", "accountable", "beneficial");
    private static final int EARLIER = 2022;
    private static final int LATER = 2023;
    private static final int OPEN = 2024;

    private final Api api;

    Assessments(Api api) {
        this.api = api;
    }

    /**
     * An assessment of the demo.
     *
     * @param own what the OPD gives itself
     * @param given what each assessor gives
     * @param decided the final score of what assessors differ in
     */
    private record Filled(int year, List<Integer> own, List<List<Integer>> given, Map<String, Integer> decided) {
        String path() {
            return BASE + "/assessments/" + Ids.of("assessment", "review-criteria-" + year);
        }
    }

    /** @return how many assessments there are */
    int load() {
        var instruments = new HashMap<String, String>();
        api.all(ADMIN, BASE + "/instruments?state=published")
                .forEach(one -> instruments.put(
                        one.path("code").asString(""), one.path("id").asString("")));
        var criteria = instruments.getOrDefault("review-criteria", "");
        fill(criteria, new Filled(EARLIER, List.of(3, 3, 4, 3), List.of(List.of(3, 2, 3, 3)), Map.of()));
        fill(
                criteria,
                new Filled(
                        LATER,
                        List.of(4, 4, 4, 4),
                        List.of(List.of(4, 3, 3, 4), List.of(4, 3, 4, 4)),
                        Map.of("accountable", 4)));
        open(
                BASE + "/assessments/" + Ids.of("assessment", "spbe-" + OPEN),
                instruments.getOrDefault("spbe", ""),
                "city",
                OPEN,
                ASSESSORS.size());
        return 3;
    }

    private void open(String path, String instrument, String subject, int year, int assessors) {
        var there = api.all(ADMIN, BASE + "/assessments?year=" + year).stream()
                .anyMatch(one -> path.endsWith(one.path("id").asString("")));
        if (!there) {
            api.put(
                    ADMIN,
                    path,
                    Map.of(
                            "instrument",
                            UUID.fromString(instrument),
                            "subject",
                            subject,
                            "opd",
                            OPD,
                            "year",
                            year,
                            "assessors",
                            assessors));
        }
    }

    /** Takes the steps that are left, each by who may take it. */
    private void fill(String instrument, Filled filled) {
        open(filled.path(), instrument, "opd", filled.year(), filled.given().size());
        if (state(filled).equals("draft")) {
            api.put(OFFICER, filled.path() + "/self-scores", ownScores(filled.own()));
            api.post(OFFICER, filled.path() + "/submission", null);
        }
        for (var at = 0; at < filled.given().size() && state(filled).equals("self-scored"); at++) {
            var assessor = ASSESSORS.get(at);
            var own = api.get(assessor, filled.path()).path("own");
            if (!own.path("handedIn").asBoolean(false)) {
                api.put(
                        assessor,
                        filled.path() + "/sheet",
                        scores(filled.given().get(at)));
                api.post(assessor, filled.path() + "/sheet/submission", null);
            }
        }
        if (state(filled).equals("assessed")) {
            var decisions = new ArrayList<Map<String, Object>>();
            filled.decided()
                    .forEach((leaf, value) -> decisions.add(Map.of("leaf", leaf, "value", value, "note", MADE_UP)));
            api.post(ADMIN, filled.path() + "/conclusion", Map.of("decisions", decisions));
        }
    }

    private String state(Filled filled) {
        return api.get(ADMIN, filled.path()).required("state").asString();
    }

    private static Map<String, Object> scores(List<Integer> values) {
        return Map.of(
                "scores",
                IntStream.range(0, values.size())
                        .mapToObj(at -> Map.of("leaf", CRITERIA.get(at), "value", values.get(at)))
                        .toList());
    }

    private static Map<String, Object> ownScores(List<Integer> values) {
        var evidence = List.of(Map.of("kind", "note", "note", MADE_UP + ": nomor dokumen"));
        return Map.of(
                "scores",
                IntStream.range(0, values.size())
                        .mapToObj(at -> Map.of(
                                "leaf",
                                CRITERIA.get(at),
                                "value",
                                values.get(at),
                                "note",
                                MADE_UP,
                                "evidence",
                                evidence))
                        .toList());
    }
}
