package id.reviu.local.demo;

import static id.reviu.local.demo.City.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Loads the OPDs, the plan with programmes and indicators, the national evaluation and the review cycle. */
final class Masterplan {
    static final UUID PLAN = Ids.of("plan", "2020-2029");
    static final UUID REVIEW = Ids.of("review", "2024");

    private static final String ADMIN = "admin";
    private static final String BASE = "/api/masterplan";
    private static final Map<String, String> DIMENSIONS = Map.of(
            "governance", "Smart Governance",
            "branding", "Smart Branding",
            "economy", "Smart Economy",
            "living", "Smart Living",
            "society", "Smart Society",
            "environment", "Smart Environment");

    private final Api api;
    private final City city;
    private final Together together;

    Masterplan(Api api, City city, Together together) {
        this.api = api;
        this.city = city;
        this.together = together;
    }

    int loadOpds() {
        var rows = city.rows("opds.csv");
        together.each(
                rows,
                row -> api.put(
                        ADMIN,
                        BASE + "/opds/" + value(row, "code"),
                        Map.of(
                                "name", value(row, "name"),
                                "kind", value(row, "kind"),
                                "confirmed", isConfirmed(value(row, "status")),
                                "status", "active",
                                "mail", "kantor@" + value(row, "code") + ".kedirikota.example")));
        return rows.size();
    }

    int loadPlan() {
        var rows = city.rows("programmes.csv");
        if (!isApproved()) {
            api.put(ADMIN, BASE + "/plans/" + PLAN, plan());
            together.each(
                    rows,
                    row -> api.put(
                            ADMIN, BASE + "/programmes/" + Ids.of("programme", value(row, "code")), programme(row)));
        }
        return rows.size();
    }

    /** Once its indicators are there, for an approved version never changes. */
    void approvePlan() {
        if (!isApproved()) {
            api.post(ADMIN, BASE + "/plans/" + PLAN + "/approval", null);
        }
    }

    private boolean isApproved() {
        return api.all(ADMIN, BASE + "/plans").stream()
                .anyMatch(plan -> plan.path("id").asString("").equals(PLAN.toString())
                        && plan.path("status").asString("").equals("approved"));
    }

    private Map<String, Object> plan() {
        var dimensions = city.rows("dimensions.csv").stream()
                .collect(
                        Collectors.groupingBy(row -> value(row, "dimension"), LinkedHashMap::new, Collectors.toList()));
        return Map.of(
                "code",
                "masterplan-2020-2029",
                "title",
                text("Masterplan Smart City Kota Kediri 2020–2029", "Smart City masterplan of Kediri City 2020–2029"),
                "from",
                2020,
                "to",
                2029,
                "dimensions",
                dimensions.entrySet().stream()
                        .map(dimension -> dimension(dimension.getKey(), dimension.getValue()))
                        .toList());
    }

    private static Map<String, Object> dimension(String code, List<Map<String, String>> parts) {
        return Map.of(
                "code", code,
                "name", text(value(parts.getFirst(), "dimension_id"), DIMENSIONS.getOrDefault(code, code)),
                "subDimensions",
                        parts.stream()
                                .map(part -> Map.of(
                                        "code",
                                        code + "/" + value(part, "sub_dimension"),
                                        "name",
                                        text(
                                                value(part, "sub_dimension_id"),
                                                capitalised(value(part, "sub_dimension")))))
                                .toList());
    }

    private static Map<String, Object> programme(Map<String, String> row) {
        var all = new LinkedHashMap<String, Object>();
        all.put("plan", PLAN);
        all.put("code", value(row, "code"));
        all.put("name", value(row, "name"));
        all.put("dimension", value(row, "dimension"));
        all.put("subDimension", value(row, "dimension") + "/" + value(row, "sub_dimension"));
        all.put("opd", value(row, "opd"));
        all.put("supportingOpds", List.of());
        all.put("quickWin", value(row, "quick_win").equals("yes"));
        all.put("ict", value(row, "ict").equals("yes"));
        all.put("from", Integer.valueOf(value(row, "from")));
        all.put("to", Integer.valueOf(value(row, "to")));
        all.put("confirmed", isConfirmed(value(row, "opd_status")));
        return all;
    }

    /** @return how many realisations there are */
    int loadIndicators() {
        var indicators = city.rows("indicators.csv").stream()
                .collect(Collectors.groupingBy(row -> value(row, "code"), LinkedHashMap::new, Collectors.toList()));
        together.each(List.copyOf(indicators.values()), this::indicator);
        return (int) city.rows("indicators.csv").stream()
                .filter(row -> !value(row, "realisation").isEmpty())
                .count();
    }

    /** This year's values are due at the end of January, unless somebody has set another day. */
    void setDeadline() {
        var year = Year.now(ZoneId.of("Asia/Jakarta")).getValue();
        var known = api.all(ADMIN, BASE + "/deadlines").stream()
                .anyMatch(deadline -> deadline.path("year").asInt() == year);
        if (!known) {
            api.put(ADMIN, BASE + "/deadlines/" + year, Map.of("dueOn", LocalDate.of(year + 1, 1, 31)));
        }
    }

    private void indicator(List<Map<String, String>> years) {
        var row = years.getFirst();
        var path = BASE + "/indicators/" + Ids.of("indicator", value(row, "code"));
        var all = new LinkedHashMap<String, Object>();
        all.put("plan", PLAN);
        for (var column : List.of("code", "name", "unit", "direction", "dimension", "opd")) {
            all.put(column, value(row, column));
        }
        all.put("targets", targets(years));
        api.put(ADMIN, path, all);
        var known = new LinkedHashMap<Integer, String>();
        api.get(ADMIN, path + "/realisations")
                .path("items")
                .forEach(item ->
                        known.put(item.path("year").asInt(), item.path("state").asString("")));
        for (var year : years) {
            if (!value(year, "realisation").isEmpty()) {
                realisation(path, year, known.getOrDefault(Integer.valueOf(value(year, "year")), ""));
            }
        }
    }

    private static List<Map<String, Object>> targets(List<Map<String, String>> years) {
        var all = new ArrayList<Map<String, Object>>();
        for (var year : years) {
            if (!value(year, "target").isEmpty()) {
                var target = new LinkedHashMap<String, Object>();
                target.put("year", Integer.valueOf(value(year, "year")));
                target.put("value", new BigDecimal(value(year, "target")));
                if (!value(year, "note").isEmpty()) {
                    target.put("note", value(year, "note"));
                }
                all.add(target);
            }
        }
        return all;
    }

    /** The OPD's officer states it, the administrator confirms it: one person may not do both. */
    private void realisation(String indicator, Map<String, String> row, String state) {
        var path = indicator + "/realisations/" + value(row, "year");
        var officer = "petugas." + value(row, "opd");
        if (state.isEmpty() || state.equals("draft") || state.equals("returned")) {
            api.put(officer, path, reached(row));
            api.post(officer, path + "/submission", null);
        }
        if (!state.equals("verified")) {
            api.post(ADMIN, path + "/verification", null);
        }
    }

    /** The sources do not say why a target was missed; the demo says that. */
    private static Map<String, Object> reached(Map<String, String> row) {
        var value = new BigDecimal(value(row, "realisation"));
        var target = value(row, "target");
        if (target.isEmpty()) {
            return Map.of("value", value);
        }
        var side = value.compareTo(new BigDecimal(target));
        var missed = value(row, "direction").equals("lower") ? side > 0 : side < 0;
        return missed
                ? Map.of("value", value, "note", "Target tidak tercapai; sumber data tidak menyebut sebabnya.")
                : Map.of("value", value);
    }

    void loadEvaluations() {
        city.rows("evaluation.csv").stream()
                .collect(Collectors.groupingBy(row -> value(row, "year"), LinkedHashMap::new, Collectors.toList()))
                .forEach((year, rows) -> api.put(ADMIN, BASE + "/evaluations/" + year, evaluation(rows)));
    }

    private static Map<String, Object> evaluation(List<Map<String, String>> rows) {
        var all = new LinkedHashMap<String, Object>();
        all.put("index", new BigDecimal(value(part(rows, "index").getFirst(), "value")));
        all.put("components", figures(part(rows, "component"), "name"));
        all.put("dimensions", figures(part(rows, "dimension"), "dimension"));
        return all;
    }

    private static List<Map<String, String>> part(List<Map<String, String>> rows, String part) {
        return rows.stream().filter(row -> value(row, "part").equals(part)).toList();
    }

    private static List<Map<String, Object>> figures(List<Map<String, String>> rows, String key) {
        return rows.stream()
                .map(row ->
                        Map.<String, Object>of(key, value(row, "name"), "value", new BigDecimal(value(row, "value"))))
                .toList();
    }

    void loadReview() {
        var meetings = city.rows("meetings.csv").stream()
                .map(row -> Map.of(
                        "date", value(row, "date"), "title", value(row, "title"), "present", value(row, "present")))
                .toList();
        var path = BASE + "/reviews/" + REVIEW;
        api.put(
                ADMIN,
                path,
                Map.of(
                        "title",
                        text("Reviu Masterplan 2024", "Masterplan review 2024"),
                        "plan",
                        PLAN,
                        "from",
                        "2024-03-07",
                        "meetings",
                        meetings));
    }

    /** Once the review has a team. */
    void beginSurvey() {
        var path = BASE + "/reviews/" + REVIEW;
        if (api.get(ADMIN, path).path("phase").asString("").equals("preparation")) {
            api.post(ADMIN, path + "/phase", Map.of("phase", "survey"));
        }
    }

    private static boolean isConfirmed(String status) {
        return status.equals("confirmed");
    }

    static Map<String, String> text(String indonesian, String english) {
        return Map.of("id", indonesian, "en", english);
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
