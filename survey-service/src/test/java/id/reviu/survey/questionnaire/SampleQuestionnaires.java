package id.reviu.survey.questionnaire;

import id.reviu.platform.identity.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A questionnaire with a question of every kind, as the golden example tells of it. */
public final class SampleQuestionnaires {

    private static final Actor ADMIN = new Actor("0b6f3c0e-6f0e-4a53-9a0f-5a1d3f2c7e01", "Admin Diskominfo");
    private static final Instant NOW = Instant.parse("2024-05-03T04:00:00Z");

    private SampleQuestionnaires() {}

    /** What publishing its draft tells. */
    public static QuestionnairePublished published() {
        var questionnaire =
                Questionnaire.begun(UUID.fromString("0190a5c0-6a7b-7c11-9d2e-4f1a5b6c7d00"), everyKind(), ADMIN, NOW);
        return new QuestionnairePublished(
                questionnaire.publish(UUID.fromString("0190a5c0-6a7b-7c11-9d2e-4f1a5b6c7d01"), ADMIN, NOW));
    }

    /** A definition with a question of every kind. */
    public static Definition everyKind() {
        return new Definition(
                text("Survei OPD", "Survey of offices"),
                List.of("id", "en"),
                List.of(
                        new FormPage("1-page", text("Bagian 1", "Part 1"), null, plainQuestions()),
                        page("program", "Program OPD Anda", "Your programmes", null, programmes()),
                        page(
                                "kesiapan",
                                "Kesiapan OPD",
                                "Readiness of your office",
                                "${pegawai} > 0",
                                new Item.Grid(
                                        head("kesiapan", "Kesiapan OPD", "Readiness of your office"),
                                        List.of(
                                                new Row(
                                                        "sdm",
                                                        text("Sumber daya manusia", "People"),
                                                        true,
                                                        "readiness:sdm"),
                                                new Row("anggaran", text("Anggaran", "Budget"), false, null)),
                                        five())),
                        page(
                                "penutup",
                                "Penutup",
                                "Closing",
                                null,
                                new Item.Group(
                                        head("subdimensi", "Subdimensi", "Sub-dimensions"), List.of(importance())),
                                new Item.FreeText(head("saran", "Saran", "Advice"), true, 2_000))));
    }

    private static List<Item> plainQuestions() {
        return List.of(
                new Item.Note(head("pengantar", "Terima kasih telah mengisi", "Thank you for answering")),
                new Item.FreeText(required("jabatan", "Jabatan pengisi", "Your position", null), false, 10_000),
                new Item.Single(
                        required(
                                "tim_pelaksana",
                                "Apakah Anda anggota Tim Pelaksana?",
                                "Are you a member of the executing team?",
                                null),
                        List.of(choice("ya", "Ya", "Yes"), choice("tidak", "Tidak", "No")),
                        false),
                new Item.Date(new Head(
                        "sejak",
                        text("Sejak kapan?", "Since when?"),
                        null,
                        false,
                        "${tim_pelaksana} = 'ya'",
                        ". <= today()",
                        text("Belum terjadi", "Not yet"),
                        null)),
                new Item.Multiple(
                        new Head(
                                "kendala",
                                text("Kendala yang dihadapi", "Obstacles met"),
                                text("Paling banyak dua", "Two at most"),
                                false,
                                null,
                                null,
                                null,
                                null),
                        List.of(
                                choice("anggaran", "Anggaran", "Budget"),
                                choice("sdm", "Sumber daya manusia", "People"),
                                choice("tidak_ada", "Tidak ada", "None")),
                        true,
                        List.of("tidak_ada"),
                        null,
                        2),
                new Item.Ranking(
                        head("prioritas", "Urutkan", "Put in order"),
                        List.of(
                                choice("living", "Kehidupan Cerdas", "Smart living"),
                                choice("economy", "Ekonomi Cerdas", "Smart economy"))),
                new Item.Quantity(
                        head("pegawai", "Jumlah pegawai", "Number of employees"),
                        true,
                        BigDecimal.ZERO,
                        new BigDecimal("5000"),
                        "orang",
                        null),
                new Item.Quantity(
                        head("luas", "Luas kantor", "Area of the office"), false, new BigDecimal("0.5"), null, "m²", 2),
                new Item.Calculated(Head.of("per_orang", Text.NONE), "${luas} div ${pegawai}"));
    }

    private static Item programmes() {
        var efficient = new Item.Rating(
                required("efisien", "Program ini efisien", "It is efficient", "criterion:efisien"),
                List.of(
                        new Point(1, text("Sangat tidak setuju", "Strongly disagree")),
                        new Point(2, text("Tidak setuju", "Disagree")),
                        new Point(3, text("Setuju", "Agree")),
                        new Point(4, text("Sangat setuju", "Strongly agree"))),
                false);
        return new Item.Repeat(
                head("program", "Program OPD Anda", "Your programmes"),
                Item.OWN_PROGRAMMES,
                List.of(efficient, new Item.Evidence(head("bukti", "Bukti dukung", "Evidence"))));
    }

    private static Item importance() {
        return new Item.ImportancePerformance(
                head("ipa", "Kepentingan dan kinerja", "Importance and performance"),
                List.of(new Row("living_health", text("Kesehatan", "Health"), true, "sub-dimension:living/health")),
                five());
    }

    private static FormPage page(String name, String id, String en, @Nullable String visibleWhen, Item... items) {
        return new FormPage(name, text(id, en), visibleWhen, List.of(items));
    }

    private static List<Point> five() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(value -> new Point(value, text("" + value, "" + value)))
                .toList();
    }

    private static Choice choice(String code, String id, String en) {
        return new Choice(code, text(id, en));
    }

    private static Head head(String name, String id, String en) {
        return Head.of(name, text(id, en));
    }

    private static Head required(String name, String id, String en, @Nullable String feeds) {
        return new Head(name, text(id, en), null, true, null, null, null, feeds);
    }

    private static Text text(String id, String en) {
        return new Text(id, en);
    }
}
