package id.reviu.masterplan;

import static id.reviu.masterplan.Person.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Lays out a small city through the API, under names of its own, so that tests do not meet. */
public final class City {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Scores of both leaves of {@link #instrument}. */
    public static final String SCORES = scores(3, 2);

    private final Api api;
    private final int number = COUNT.incrementAndGet();

    public City(Api api) {
        this.api = api;
    }

    /** A code of this city only. */
    public String code(String name) {
        return name + "-" + number;
    }

    /** An OPD at work. */
    public String opd(String name) {
        var code = code(name);
        created(api.put(ADMIN, "/opds/" + code, opdBody("Dinas " + name)));
        return code;
    }

    public static String opdBody(String name) {
        return """
            {"name": "%s", "kind": "dinas"}
            """.formatted(name);
    }

    /** A draft for 2020 to 2029 with the dimensions governance and living. */
    public UUID plan() {
        var id = UUID.randomUUID();
        created(api.put(ADMIN, "/plans/" + id, planBody(code("masterplan"), 2020, 2029)));
        return id;
    }

    public static String planBody(String code, int from, int to) {
        return """
            {"code": "%s", "title": {"id": "Masterplan Smart City", "en": "Smart City Masterplan"}, "from": %d, "to": %d,
             "dimensions": [
              {"code": "governance", "name": {"id": "Tata Kelola Cerdas"}, "subDimensions": [
                {"code": "governance/public service", "name": {"id": "Pelayanan publik"}}]},
              {"code": "living", "name": {"id": "Kehidupan Cerdas"}, "subDimensions": [
                {"code": "living/health", "name": {"id": "Kesehatan"}}]}]}
            """.formatted(code, from, to);
    }

    public static String programmeBody(UUID plan, String code, String opd) {
        return """
            {"plan": "%s", "code": "%s", "name": "Home Care", "dimension": "living", "subDimension": "living/health",
             "opd": "%s", "quickWin": true, "ict": false, "from": 2022, "to": 2029, "confirmed": false}
            """.formatted(plan, code, opd);
    }

    /** A programme of a plan. */
    public UUID programme(UUID plan, String opd) {
        var id = UUID.randomUUID();
        created(api.put(ADMIN, "/programmes/" + id, programmeBody(plan, code("home-care"), opd)));
        return id;
    }

    public static String indicatorBody(UUID plan, String code, String opd, String targets) {
        return """
            {"plan": "%s", "code": "%s", "name": "Indeks Kepuasan Masyarakat", "unit": "indeks 1-4",
             "direction": "higher", "dimension": "governance", "opd": "%s", "targets": %s}
            """.formatted(plan, code, opd, targets);
    }

    /** An indicator with a target of 3.75 for 2023. */
    public UUID indicator(UUID plan, String opd) {
        var id = UUID.randomUUID();
        var targets = "[{\"year\": 2023, \"value\": 3.75, \"note\": \"target back-solved\"}]";
        created(api.put(
                ADMIN,
                "/indicators/" + id,
                indicatorBody(plan, code("ikm-" + id.toString().substring(0, 8)), opd, targets)));
        return id;
    }

    /** A realisation of 3.54 for 2023, noted down by the OPD's officer. */
    public void realisation(UUID indicator, String opd) {
        var value = "{\"value\": 3.54, \"note\": \"Survei tertunda\"}";
        created(api.put(Person.officer(opd), "/indicators/" + indicator + "/realisations/2023", value));
    }

    /** A review of a plan, under way. */
    public UUID review(UUID plan) {
        var id = UUID.randomUUID();
        created(api.put(
                ADMIN,
                "/reviews/" + id,
                "{\"title\": {\"id\": \"Reviu 2024\"}, \"plan\": \"%s\", \"from\": \"2024-03-07\"}".formatted(plan)));
        return id;
    }

    public static String findingBody(UUID review, String evidence) {
        return """
            {"review": "%s", "kind": "weakness", "severity": "high", "dimension": "living", "subDimension": "living/health",
             "text": {"id": "Home care belum menjangkau semua kelurahan.", "en": "Home care does not reach everybody."},
             "evidence": %s}
            """.formatted(review, evidence);
    }

    /** A final finding without evidence. */
    public UUID finding(UUID review) {
        var id = UUID.randomUUID();
        created(api.put(Person.REVIEWER, "/findings/" + id, findingBody(review, "[]")));
        assertThat(api.post(Person.REVIEWER, "/findings/" + id + "/conclusion")).hasStatusOk();
        return id;
    }

    public static String recommendationBody(UUID review, UUID finding, String opd, String due) {
        return """
            {"review": "%s", "findings": ["%s"], "opd": "%s", "priority": "high", "due": "%s", "measure": "adjust",
             "text": {"id": "Perluas home care ke semua kelurahan."}}
            """.formatted(review, finding, opd, due);
    }

    /** A recommendation that was sent to an OPD. */
    public UUID recommendation(UUID review, UUID finding, String opd, String due) {
        var id = UUID.randomUUID();
        created(api.put(Person.REVIEWER, "/recommendations/" + id, recommendationBody(review, finding, opd, due)));
        assertThat(api.post(Person.REVIEWER, "/recommendations/" + id + "/sending"))
                .hasStatusOk();
        return id;
    }

    /** An instrument of two leaves on a scale from 0 to 4, valid from 2021. */
    public static String instrumentBody(String code, String first, String second) {
        return """
            {"code": "%s", "name": {"id": "Instrumen kota"}, "source": "Keputusan Wali Kota", "from": 2021,
             "weighting": "parent", "rollUp": "mean", "rounding": {"decimals": 2, "mode": "nearest"}, "edge": "lower",
             "scale": {"min": 0, "max": 4, "step": 1},
             "bands": [{"code": "low", "name": {"id": "Rendah"}, "from": 0, "to": 2},
                       {"code": "high", "name": {"id": "Tinggi"}, "from": 2, "to": 4}],
             "nodes": [{"code": "one", "name": {"id": "Satu"}, "weight": %s},
                       {"code": "two", "name": {"id": "Dua"}, "weight": %s}]}
            """.formatted(code, first, second);
    }

    /** A published instrument of two leaves, 60 and 40. */
    public UUID instrument(String code) {
        var id = UUID.randomUUID();
        created(api.put(ADMIN, "/instruments/" + id, instrumentBody(code, "60", "40")));
        assertThat(api.post(ADMIN, "/instruments/" + id + "/publication")).hasStatusOk();
        return id;
    }

    /** An OPD's assessment. */
    public static String assessmentBody(UUID instrument, String opd, int year, int assessors) {
        return """
            {"instrument": "%s", "subject": "opd", "opd": "%s", "year": %d, "assessors": %d}
            """.formatted(instrument, opd, year, assessors);
    }

    /** Scores of both leaves of {@link #instrument}. */
    public static String scores(int one, int two) {
        return """
            {"scores": [{"leaf": "one", "value": %d}, {"leaf": "two", "value": %d}]}
            """.formatted(one, two);
    }

    /** A meeting that an OPD is called to. */
    public static String meetingBody(UUID review, String startsAt, String endsAt, String... opds) {
        return """
            {"review": "%s", "title": "Rapat koordinasi", "startsAt": "%s", "endsAt": "%s", "place": "Ruang Joyoboyo",
             "link": "https://rapat.example/reviu", "agenda": [{"title": "Kuesioner", "minutes": 30}, {"title": "Jadwal", "minutes": 15}],
             "opds": ["%s"], "guests": [{"name": "Tim UB", "office": "Universitas Brawijaya"}]}
            """.formatted(review, startsAt, endsAt, String.join("\", \"", opds));
    }

    /** A meeting that has begun, to which OPDs are called. */
    public UUID meeting(UUID review, String... opds) {
        var id = UUID.randomUUID();
        created(api.put(
                ADMIN, "/meetings/" + id, meetingBody(review, "2024-05-03T02:00:00Z", "2024-05-03T04:00:00Z", opds)));
        return id;
    }

    public static String actionBody(UUID meeting, String opd, String due) {
        return """
            {"meeting": "%s", "text": "Tunjuk petugas survei", "opd": "%s", "due": "%s"}
            """.formatted(meeting, opd, due);
    }

    /** What a meeting gave an OPD to do. */
    public UUID action(UUID meeting, String opd, String due) {
        var id = UUID.randomUUID();
        created(api.put(ADMIN, "/action-items/" + id, actionBody(meeting, opd, due)));
        return id;
    }

    private static void created(MvcTestResult result) {
        assertThat(result).hasStatus(201);
    }
}
