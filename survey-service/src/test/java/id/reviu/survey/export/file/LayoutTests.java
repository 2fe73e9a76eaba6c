package id.reviu.survey.export.file;

import static id.reviu.survey.export.file.Data.columns;
import static id.reviu.survey.export.file.Data.names;
import static id.reviu.survey.export.file.Data.office;
import static id.reviu.survey.export.file.Data.offices;
import static id.reviu.survey.export.file.Data.row;
import static id.reviu.survey.export.file.Data.rows;
import static id.reviu.survey.export.file.Data.stakeholders;
import static id.reviu.survey.export.file.Data.tables;
import static id.reviu.survey.questionnaire.Definitions.choices;
import static id.reviu.survey.questionnaire.Definitions.head;
import static id.reviu.survey.questionnaire.Definitions.line;
import static id.reviu.survey.questionnaire.Definitions.number;
import static id.reviu.survey.questionnaire.Definitions.of;
import static id.reviu.survey.questionnaire.Definitions.scale;
import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.questionnaire.Definitions;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.SampleQuestionnaires;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutTests {

    private static final List<String> KNOWN = List.of(
            "response",
            "questionnaire_version",
            "simulated",
            "opd",
            "opd_name",
            "state",
            "submitted_at",
            "verified_at");

    private static Item.Multiple multiple(String name, String... codes) {
        return new Item.Multiple(head(name), choices(codes), false, List.of(), null, null);
    }

    private static List<String> questions(Dataset data) {
        var all = columns(data);
        assertThat(all).startsWith(KNOWN.toArray(String[]::new));
        return all.subList(KNOWN.size(), all.size());
    }

    @Test
    void givesEveryKindOfQuestionItsColumns() {
        var grid = new Item.Grid(
                head("siap"), List.of(Definitions.row("sdm", true), Definitions.row("dana", false)), scale(1, 5));
        var twice = new Item.ImportancePerformance(head("ip"), List.of(Definitions.row("layanan", true)), scale(1, 5));
        var data = offices(
                List.of(office("""
                        {"satu": "other", "satu_other": "lain", "banyak": ["b"], "nilai": 4, "siap": {"sdm": 3},
                         "ip": {"layanan": {"importance": 5, "performance": 2}}, "urut": ["y", "x"], "n": 12.5,
                         "hari": "2024-05-03", "teks": "a", "bukti": ["f1", "f2"], "hasil": 7}
                        """)),
                of(
                        new Item.Note(head("baca")),
                        new Item.Single(head("satu"), choices("a"), true),
                        new Item.Group(head("g"), List.of(multiple("banyak", "a", "b"))),
                        new Item.Rating(head("nilai"), scale(1, 5), false),
                        grid,
                        twice,
                        new Item.Ranking(head("urut"), choices("x", "y")),
                        number(head("n")),
                        new Item.Date(head("hari")),
                        line(head("teks")),
                        new Item.Evidence(head("bukti")),
                        new Item.Calculated(head("hasil"), "1 + 6")));

        var cells = row(data);

        assertThat(questions(data))
                .containsExactly(
                        "satu",
                        "satu_other",
                        "banyak.a",
                        "banyak.b",
                        "nilai",
                        "siap.sdm",
                        "siap.dana",
                        "ip.layanan.importance",
                        "ip.layanan.performance",
                        "urut.x",
                        "urut.y",
                        "n",
                        "hari",
                        "teks",
                        "bukti",
                        "hasil");
        assertThat(cells)
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("opd", "dinkes"),
                        Map.entry("state", "verified"),
                        Map.entry("verified_at", "2024-05-04T01:00:00.500Z"),
                        Map.entry("satu", "other"),
                        Map.entry("satu_other", "lain"),
                        Map.entry("banyak.a", "0"),
                        Map.entry("banyak.b", "1"),
                        Map.entry("nilai", "4"),
                        Map.entry("siap.sdm", "3"),
                        Map.entry("ip.layanan.importance", "5"),
                        Map.entry("ip.layanan.performance", "2"),
                        Map.entry("urut.x", "2"),
                        Map.entry("urut.y", "1"),
                        Map.entry("n", "12.5"),
                        Map.entry("hari", "2024-05-03"),
                        Map.entry("bukti", "f1 f2"),
                        Map.entry("hasil", "7")));
        assertThat(cells).doesNotContainKey("siap.dana");
    }

    @Test
    void leavesAQuestionThatWasNotAnsweredEmpty() {
        var data = offices(List.of(office("{}")), of(multiple("banyak", "a", "b"), number(head("n"))));

        assertThat(row(data).keySet()).containsExactlyElementsOf(KNOWN);
    }

    @Test
    void keepsEveryColumnWhereLaterVersionsAddDropAndReorder() {
        var first = of(number(head("a")), multiple("m", "x", "y"), line(head("c")));
        var second = of(multiple("m", "z", "y"), line(head("baru")), line(head("c")));

        var before = questions(offices(List.of(), first));
        var after = offices(List.of(office("{\"m\": [\"z\"], \"c\": \"t\"}")), first, second);

        assertThat(before).containsExactly("a", "m.x", "m.y", "c");
        assertThat(questions(after)).containsExactly("a", "m.x", "m.y", "m.z", "c", "baru");
        assertThat(row(after))
                .containsEntry("m.z", "1")
                .containsEntry("m.y", "0")
                .containsEntry("c", "t");
        assertThat(tables(after).getFirst().columns().get(KNOWN.size()).versions())
                .containsExactly(1);
    }

    @Test
    void givesAQuestionThatBecameAnotherKindColumnsOfItsOwn() {
        var first = of(line(head("usia")));
        var second = of(number(head("usia")));

        var data = offices(List.of(office("{\"usia\": 31}")), first, second);

        assertThat(questions(data)).containsExactly("usia", "usia.number");
        assertThat(row(data)).containsEntry("usia.number", "31").doesNotContainKey("usia");
    }

    @Test
    void neverGivesAwayANameThatAnEarlierVersionGave() {
        var first = of(multiple("a", "x"), line(head("a.y")), line(head("opd")));
        var second = of(multiple("a", "x", "y"), line(head("a.y")), line(head("opd")));

        assertThat(questions(offices(List.of(), first))).containsExactly("a.x", "a.y", "opd_2");
        assertThat(questions(offices(List.of(), first, second))).containsExactly("a.x", "a.y_2", "a.y", "opd_2");
    }

    @Test
    void givesARepeatATableWithARowForEachProgramme() {
        var data = offices(
                List.of(office("""
                        {"program": [{"programme": "home-care", "status": "berjalan", "efisien": 3},
                                     {"programme": "lain", "status": "selesai"}]}
                        """)),
                of(new Item.Repeat(
                        head("program"),
                        Item.OWN_PROGRAMMES,
                        List.of(
                                new Item.Single(head("status"), choices("berjalan", "selesai"), false),
                                new Item.Rating(head("efisien"), scale(1, 4), false)))));

        assertThat(questions(data)).isEmpty();
        assertThat(names(tables(data).get(1)))
                .containsExactly("response", "opd", "programme", "programme_name", "status", "efisien");
        assertThat(rows(data, 1))
                .containsExactly(
                        Map.of(
                                "response", "00000000-0000-0002-0000-000000000003",
                                "opd", "dinkes",
                                "programme", "home-care",
                                "programme_name", "Home Care",
                                "status", "berjalan",
                                "efisien", "3"),
                        Map.of(
                                "response", "00000000-0000-0002-0000-000000000003",
                                "opd", "dinkes",
                                "programme", "lain",
                                "status", "selesai"));
    }

    @Test
    void tellsOfStakeholdersNothingThatCouldSayWhoTheyAre() {
        var form = of(
                new Item.Single(head("kelompok"), choices("warga"), true),
                new Item.Single(head("kecamatan"), choices("1"), false),
                new Item.Date(head("lahir")),
                line(head("saran")),
                new Item.Calculated(head("gabung"), "${saran}"),
                new Item.Rating(head("nilai"), scale(1, 5), false));
        var answers = """
                {"kelompok": "other", "kelompok_other": "Lurah", "kecamatan": "1", "lahir": "1970-01-02",
                 "saran": "rahasia", "gabung": "rahasia", "nilai": 4}
                """;
        var data = stakeholders(
                List.of(new Answered.ByStakeholder(false, answers), new Answered.ByStakeholder(true, answers)),
                Map.of("saran", List.of("a", "b"), "kelompok_other", List.of("Lurah"), "lahir", List.of("1970-01-02")),
                form);

        assertThat(rows(data, 0))
                .containsExactly(
                        Map.of(
                                "row", "1",
                                "questionnaire_version", "1",
                                "simulated", "0",
                                "kelompok", "other",
                                "kecamatan", "1",
                                "nilai", "4"),
                        Map.of(
                                "row", "2",
                                "questionnaire_version", "1",
                                "simulated", "0",
                                "kelompok", "other",
                                "nilai", "4"));
        assertThat(rows(data, 1))
                .containsExactlyInAnyOrder(
                        Map.of("question", "saran", "text", "a"),
                        Map.of("question", "saran", "text", "b"),
                        Map.of("question", "kelompok_other", "text", "Lurah"),
                        Map.of("question", "lahir", "text", "1970-01-02"));
    }

    @Test
    void hasAColumnForAllThatAQuestionnaireOfEveryKindAsks() {
        var data = offices(List.of(), SampleQuestionnaires.everyKind());

        assertThat(columns(data)).doesNotHaveDuplicates().contains("kesiapan.sdm", "saran", "jabatan");
        assertThat(Codebook.columns(tables(data)))
                .hasSize(1
                        + tables(data).stream()
                                .mapToInt(table -> table.columns().size())
                                .sum());
    }
}
