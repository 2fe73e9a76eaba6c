package id.reviu.reporting.survey;

import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.reference.PublishedQuestionnaire;
import id.reviu.reporting.reference.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The two questionnaires of the 2024 review and answers to them. */
public final class Kediri {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    static final List<String> OPDS = List.of("dinkes", "disdik", "diskominfo", "bappeda");
    static final List<String> GROUPS = List.of("akademisi", "usaha", "komunitas", "media", "warga");
    static final List<String> AREAS = List.of("35.71.01", "35.71.02", "35.71.03");
    private static final List<String> STATES = List.of("submitted", "returned", "verified");

    private final Random random;

    Kediri(long seed) {
        random = new Random(seed);
    }

    /** The definition of a questionnaire as survey-service publishes it. */
    public static JsonNode definition(Audience audience) {
        var file = "/questionnaire-" + audience.code() + ".json";
        try (var stream = Objects.requireNonNull(Kediri.class.getResourceAsStream(file))) {
            return JSON.readTree(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static PublishedQuestionnaire questionnaire(UUID version, Audience audience) {
        return new PublishedQuestionnaire(version, 1, UUID.randomUUID(), 1, Text.of("Survei"), definition(audience));
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** The next state of a response: other answers, maybe another state, group or area. */
    Response response(UUID id, long version, UUID campaign, UUID questionnaire, Audience audience, String opd) {
        var stakeholder = audience == Audience.STAKEHOLDER;
        return new Response(
                id,
                version,
                campaign,
                audience,
                questionnaire,
                null,
                stakeholder ? "" : opd,
                stakeholder ? one(GROUPS) : "",
                stakeholder ? one(AREAS) : "",
                one(STATES),
                false,
                stakeholder ? stakeholderAnswers() : opdAnswers(),
                Instant.parse("2024-05-20T02:00:00Z"),
                null,
                null,
                null);
    }

    JsonNode opdAnswers() {
        var answers = JSON.createObjectNode();
        answers.put("jabatan", "Kepala Bidang " + random.nextInt(5));
        answers.put("lama_kerja", one(List.of("lt1", "1_3", "gt3")));
        answers.put("tim_pelaksana", one(List.of("ya", "tidak")));
        var programmes = answers.putArray("program");
        for (int i = 0; i < random.nextInt(3); i++) {
            var programme = programmes.addObject();
            programme.put("programme", "program-" + i);
            programme.put("status", one(List.of("belum", "berjalan", "selesai")));
            for (var criterion : List.of("efisien", "efektif", "akuntabel", "manfaat")) {
                if (random.nextBoolean()) {
                    programme.put(criterion, 1 + random.nextInt(4));
                }
            }
            programme.put("relevan", one(List.of("ya", "tidak")));
            programme.put("usul", random.nextBoolean() ? "Perluas ke semua kelurahan" : "");
            programme.putArray("kendala").add("anggaran").add("sdm");
            programme.put("realisasi_anggaran", random.nextInt(1000) / 10.0);
        }
        var readiness = answers.putObject("kesiapan");
        for (var row : List.of("sdm", "anggaran", "kelembagaan", "infra_digital")) {
            readiness.put(row, 1 + random.nextInt(5));
        }
        twoWay(answers);
        answers.put("kekurangan", random.nextBoolean() ? "Belum terhubung antar-OPD" : "");
        return answers;
    }

    private void twoWay(ObjectNode answers) {
        var grid = answers.putObject("ipa");
        for (var row : List.of("governance_public_service", "living_health", "environment_waste")) {
            var ratings = grid.putObject(row);
            ratings.put("importance", 1 + random.nextInt(5));
            if (random.nextInt(4) > 0) {
                ratings.put("performance", 1 + random.nextInt(5));
            }
        }
    }

    private JsonNode stakeholderAnswers() {
        var answers = JSON.createObjectNode();
        answers.put("layanan", one(List.of("kesehatan", "pajak", "tidak_ada")));
        var ikm = answers.putObject("ikm");
        for (var unsur : List.of(
                "persyaratan",
                "prosedur",
                "waktu",
                "biaya",
                "produk",
                "kompetensi",
                "perilaku",
                "pengaduan",
                "sarana")) {
            ikm.put(unsur, 1 + random.nextInt(4));
        }
        twoWay(answers);
        answers.putArray("peran").add("survei").add(one(List.of("forum", "data")));
        var dimensions =
                new ArrayList<>(List.of("governance", "branding", "economy", "living", "society", "environment"));
        Collections.shuffle(dimensions, random);
        var ranking = answers.putArray("prioritas");
        dimensions.forEach(ranking::add);
        answers.put("usia", 17 + random.nextInt(60));
        answers.put("saran", random.nextInt(3) == 0 ? "Perbanyak taman" : "");
        return answers;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
