package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.platform.test.ReviuTest;
import id.reviu.reporting.statistics.Attacker;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cross-tables of a campaign of a city's size. */
@ReviuTest
class CrosstabIT {

    private static final String CAMPAIGN = "/api/reporting/campaigns/" + SampleCampaign.ID;
    private static final int MINIMUM = 5;
    private static final List<String> GROUPS = List.of("*", "akademisi", "usaha", "komunitas", "media", "warga");
    private static final List<String> AREAS = List.of("*", "35.71.01", "35.71.02", "35.71.03");

    private final MockMvcTester web;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    CrosstabIT(MockMvcTester web, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.web = web;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void everythingHasArrived() {
        Kota.isTold();
        SampleCampaign.isTold();
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            assertThat(json(CAMPAIGN + "/questions?audience=stakeholder")
                            .at("/responses")
                            .asInt())
                    .isEqualTo(SampleCampaign.STAKEHOLDERS);
            assertThat(json(CAMPAIGN + "/questions").at("/responses").asInt()).isEqualTo(SampleCampaign.OFFICES);
        });
    }

    private MvcTestResult get(String path, String token) {
        return web.get().uri(path).header("Authorization", token).exchange();
    }

    private JsonNode json(String path) throws UnsupportedEncodingException {
        var answer = get(path, Kota.REVIEWER);
        assertThat(answer).as(path).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private JsonNode cross(String row, String column, String more) throws UnsupportedEncodingException {
        return json(CAMPAIGN + "/crosstab?row=" + row + "&column=" + column + more);
    }

    @Test
    void countsOfficesWholeSinceTheyAnswerByDuty() throws Exception {
        var table = cross("lama_kerja", "kesiapan/sdm", "&audience=opd");
        assertThat(table.path("n").asInt()).isEqualTo(SampleCampaign.OFFICES);
        assertThat(table.path("hiddenCells").asInt()).isZero();
        assertThat(table.at("/column/label/id").asString()).contains(" – ");
        var sum = 0;
        for (var row : table.path("rows")) {
            var inRow = row.path("cells")
                    .valueStream()
                    .mapToInt(cell -> cell.path("n").asInt())
                    .sum();
            assertThat(inRow).isEqualTo(row.path("n").asInt());
            sum += inRow;
        }
        assertThat(sum).isEqualTo(SampleCampaign.OFFICES);
        assertThat(table.at("/rows/0/mean").isNumber()).isTrue();
        assertThat(table.at("/columns/0/mean").isNull()).isTrue();
        assertThat(table.path("noTest").asString()).isEqualTo("few");
    }

    @Test
    void countsWhatIsAskedForEachProgrammeWithWhatIsAskedOnce() throws Exception {
        var table = cross("efisien", "kendala", "&audience=opd");
        assertThat(table.path("repeat").asString()).isEqualTo("program");
        assertThat(table.path("severalColumns").asBoolean()).isTrue();
        assertThat(table.path("noTest").asString()).isEqualTo("several");
        assertThat(cross("lama_kerja", "efisien", "&audience=opd").path("n").asInt())
                .isEqualTo(SampleCampaign.OFFICES);
    }

    @Test
    void showsAQuestionByGroupAsItsOwnFigureDoes() throws Exception {
        var table = cross("layanan", "kelompok", "");
        assertThat(table.at("/column/code").asString()).isEqualTo("@group");
        for (var column : List.of(0, 1, 2)) {
            var group = table.path("columns").get(column).path("code").asString();
            var figure = json(CAMPAIGN + "/questions/layanan?audience=stakeholder&group=" + group);
            for (int row = 0; row < table.path("rows").size(); row++) {
                assertThat(table.path("rows")
                                .get(row)
                                .path("cells")
                                .get(column)
                                .path("n")
                                .asInt())
                        .isEqualTo(figure.path("options").get(row).path("n").asInt());
            }
        }
        assertThat(table.path("hiddenCells").asInt()).isZero();
    }

    @Test
    void countsPeopleByGroupAndAreaInWholeClasses() throws Exception {
        var table = cross("@group", "@area", "");
        assertThat(table.path("n").asInt()).isEqualTo(SampleCampaign.STAKEHOLDERS);
        for (var row : table.path("rows")) {
            for (var cell : row.path("cells")) {
                assertThat(cell.path("n").asInt())
                        .satisfiesAnyOf(
                                n -> assertThat(n).isZero(), n -> assertThat(n).isGreaterThanOrEqualTo(MINIMUM));
            }
        }
    }

    @Test
    void isTheSameTableTurned() throws Exception {
        var table = cross("layanan", "ikm/waktu", "");
        var turned = cross("ikm/waktu", "layanan", "");
        assertThat(table.path("hiddenCells").asInt()).isPositive();
        for (int row = 0; row < table.path("rows").size(); row++) {
            for (int column = 0; column < table.path("columns").size(); column++) {
                assertThat(table.path("rows").get(row).path("cells").get(column).path("n"))
                        .isEqualTo(turned.path("rows")
                                .get(column)
                                .path("cells")
                                .get(row)
                                .path("n"));
            }
        }
    }

    private record Atom(String group, String area, String row, String column) {}

    /** The attacker asks the interface for everything it offers about two questions, and then for every cell of few people. */
    @Test
    void betraysNobodyThroughTheInterface() throws Exception {
        var people = people();
        var atoms = atoms(people);
        var single = new Attacker(atoms.size(), SampleCampaign.STAKEHOLDERS);
        var attacker = new Attacker(atoms.size(), SampleCampaign.STAKEHOLDERS);
        var smallCells = new ArrayList<BitSet>();
        for (var group : GROUPS) {
            for (var area : AREAS) {
                for (var one : List.of(single, attacker)) {
                    seeQuestion(one, atoms, people, group, area, true);
                    seeQuestion(one, atoms, people, group, area, false);
                }
                seeTable(attacker, atoms, people, group, area);
                smallCells.addAll(smallCells(atoms, people, group, area));
            }
        }
        single.thinks();
        attacker.thinks();
        assertThat(smallCells).isNotEmpty();
        for (var cell : smallCells) {
            assertThat(single.knows(cell) || !attacker.knows(cell))
                    .as(() -> "betrayed: " + cell.stream().mapToObj(atoms::get).toList())
                    .isTrue();
        }
    }

    private Map<Atom, Long> people() {
        var people = new HashMap<Atom, Long>();
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        SELECT respondent_group, area, answers ->> 'layanan' AS first, answers -> 'ikm' ->> 'waktu' AS second,
                            count(*) AS n
                        FROM response WHERE campaign = ? AND audience = 'stakeholder' GROUP BY 1, 2, 3, 4
                        """)
                .param(SampleCampaign.ID)
                .query(row -> {
                    people.put(
                            new Atom(
                                    row.getString("respondent_group"),
                                    row.getString("area"),
                                    row.getString("first"),
                                    row.getString("second")),
                            row.getLong("n"));
                }));
        return people;
    }

    private static List<Atom> atoms(Map<Atom, Long> people) {
        var rows = people.keySet().stream().map(Atom::row).distinct().sorted().toList();
        var columns =
                people.keySet().stream().map(Atom::column).distinct().sorted().toList();
        var atoms = new ArrayList<Atom>();
        for (var group : GROUPS.subList(1, GROUPS.size())) {
            for (var area : AREAS.subList(1, AREAS.size())) {
                rows.forEach(row -> columns.forEach(column -> atoms.add(new Atom(group, area, row, column))));
            }
        }
        return atoms;
    }

    private static String filter(String group, String area) {
        return (group.equals("*") ? "" : "&group=" + group) + (area.equals("*") ? "" : "&area=" + area);
    }

    private static BitSet parts(List<Atom> atoms, Predicate<Atom> counted) {
        var parts = new BitSet();
        IntStream.range(0, atoms.size())
                .filter(at -> counted.test(atoms.get(at)))
                .forEach(parts::set);
        return parts;
    }

    private static Predicate<Atom> in(String group, String area) {
        return atom ->
                (group.equals("*") || group.equals(atom.group())) && (area.equals("*") || area.equals(atom.area()));
    }

    private static long sum(List<Atom> atoms, Map<Atom, Long> people, BitSet parts) {
        return parts.stream()
                .mapToLong(at -> people.getOrDefault(atoms.get(at), 0L))
                .sum();
    }

    /** What a figure says it counts must be what it counts, before it is believed. */
    private static void see(
            Attacker attacker, List<Atom> atoms, Map<Atom, Long> people, Predicate<Atom> counted, JsonNode n) {
        var parts = parts(atoms, counted);
        assertThat(n.asLong()).isEqualTo(sum(atoms, people, parts));
        attacker.sees(parts, n.asLong());
    }

    private void seeQuestion(
            Attacker attacker, List<Atom> atoms, Map<Atom, Long> people, String group, String area, boolean first)
            throws UnsupportedEncodingException {
        var figure = json(
                CAMPAIGN + "/questions/" + (first ? "layanan" : "ikm") + "?audience=stakeholder" + filter(group, area));
        if (figure.path("suppressed").asBoolean()) {
            return;
        }
        var counted = countedByPlace(people, group, area);
        var options = first
                ? figure.path("options")
                : figure.path("rows")
                        .valueStream()
                        .filter(row -> row.path("name").asString().equals("waktu"))
                        .findFirst()
                        .orElseThrow()
                        .path("options");
        for (var option : options) {
            var code = option.path("code").asString();
            see(
                    attacker,
                    atoms,
                    people,
                    counted.and(atom -> (first ? atom.row() : atom.column()).equals(code)),
                    option.path("n"));
        }
    }

    private void seeTable(Attacker attacker, List<Atom> atoms, Map<Atom, Long> people, String group, String area)
            throws UnsupportedEncodingException {
        var table = cross("layanan", "ikm/waktu", filter(group, area));
        var counted = countedByPlace(people, group, area);
        for (var row : table.path("rows")) {
            for (int column = 0; column < table.path("columns").size(); column++) {
                var cell = row.path("cells").get(column);
                var first = row.path("code").asString();
                var second = table.path("columns").get(column).path("code").asString();
                if (!cell.path("hidden").asBoolean()) {
                    assertThat(cell.path("n").asInt())
                            .satisfiesAnyOf(
                                    n -> assertThat(n).isZero(),
                                    n -> assertThat(n).isGreaterThanOrEqualTo(MINIMUM));
                    see(
                            attacker,
                            atoms,
                            people,
                            counted.and(atom ->
                                    atom.row().equals(first) && atom.column().equals(second)),
                            cell.path("n"));
                }
            }
        }
    }

    /** In this campaign everybody answered everything, so who is counted with which place depends on the place alone. */
    private Predicate<Atom> countedByPlace(Map<Atom, Long> people, String group, String area) {
        var told = told(people);
        return in(group, area).and(atom -> {
            var shown = told.getOrDefault(atom.group() + "/" + atom.area(), "//");
            return (group.equals("*") || !shown.equals("//")) && (area.equals("*") || shown.equals("area"));
        });
    }

    /** A second reading of the rule, for the simple case in which every group is large enough without its small areas. */
    private static Map<String, String> told(Map<Atom, Long> people) {
        var byPlace = new LinkedHashMap<String, Long>();
        people.forEach((atom, n) -> byPlace.merge(atom.group() + "/" + atom.area(), n, Long::sum));
        var told = new HashMap<String, String>();
        for (var group : GROUPS.subList(1, GROUPS.size())) {
            var places = new ArrayList<>(byPlace.keySet().stream()
                    .filter(place -> place.startsWith(group + "/"))
                    .toList());
            places.sort((a, b) -> Long.compare(byPlace.getOrDefault(a, 0L), byPlace.getOrDefault(b, 0L)));
            var without = 0L;
            for (var place : places) {
                var n = byPlace.getOrDefault(place, 0L);
                var joins = n < MINIMUM || (without > 0 && without < MINIMUM);
                without += joins ? n : 0;
                told.put(place, joins ? "group" : "area");
            }
        }
        return told;
    }

    private static List<BitSet> smallCells(List<Atom> atoms, Map<Atom, Long> people, String group, String area) {
        var small = new ArrayList<BitSet>();
        for (var row : atoms.stream().map(Atom::row).distinct().toList()) {
            for (var column : atoms.stream().map(Atom::column).distinct().toList()) {
                var cell = parts(
                        atoms,
                        in(group, area)
                                .and(atom ->
                                        atom.row().equals(row) && atom.column().equals(column)));
                var n = sum(atoms, people, cell);
                if (n > 0 && n < MINIMUM) {
                    small.add(cell);
                }
            }
        }
        return small;
    }

    @Test
    void saysWhatCannotBeCrossed() {
        var faults = Map.of(
                "row=saran&column=layanan", HttpStatus.BAD_REQUEST,
                "row=layanan&column=layanan", HttpStatus.BAD_REQUEST,
                "row=kelompok&column=@group", HttpStatus.BAD_REQUEST,
                "row=nothing&column=layanan", HttpStatus.NOT_FOUND,
                "row=ikm/nothing&column=layanan", HttpStatus.NOT_FOUND,
                "row=ikm&column=layanan", HttpStatus.BAD_REQUEST,
                "row=layanan", HttpStatus.BAD_REQUEST,
                "row=@group&column=lama_kerja&audience=opd", HttpStatus.BAD_REQUEST,
                "row=layanan&column=usia", HttpStatus.BAD_REQUEST);
        faults.forEach((query, status) -> {
            var answer = get(CAMPAIGN + "/crosstab?" + query, Kota.ADMINISTRATOR);
            assertThat(answer).as(query).hasStatus(status);
            assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
        });
    }

    @Test
    void hidesTheTableOfFew() throws Exception {
        var path = "/api/reporting/campaigns/" + Kota.CAMPAIGN + "/crosstab?row=layanan&column=peran&group=akademisi";
        assertThat(json(path).path("suppressed").asBoolean()).isTrue();
        assertThat(json(path).path("n").isNull()).isTrue();
    }

    @Test
    void isNotForPeopleOfOneOffice() {
        assertThat(get(CAMPAIGN + "/crosstab?row=layanan&column=@group", Kota.OFFICER))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
