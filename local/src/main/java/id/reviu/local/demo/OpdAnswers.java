package id.reviu.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up what an OPD answers, always the same for the same OPD. */
public final class OpdAnswers {
    private static final String SEED = "reviu-opd-";
    private static final List<String> POSITIONS = List.of(
            "Sekretaris",
            "Kepala Bidang",
            "Kepala Subbagian Program",
            "Perencana Ahli Muda",
            "Pranata Komputer Ahli Muda");
    private static final Map<String, Double> TENURES = weights("lt1", 0.15, "1_3", 0.35, "gt3", 0.50);
    private static final Map<String, Double> STATES = weights("berjalan", 0.7, "selesai", 0.15, "terhenti", 0.15);
    private static final List<String> OBSTACLES =
            List.of("anggaran", "sdm", "regulasi", "teknologi", "koordinasi", "partisipasi");
    private static final Map<String, Double> READINESS = weights(
            "sdm",
            3.2,
            "anggaran",
            2.7,
            "kelembagaan",
            3.6,
            "infra_fisik",
            3.4,
            "infra_digital",
            3.0,
            "infra_sosial",
            3.5,
            "kebijakan",
            3.7,
            "pelaksanaan",
            3.1);
    private static final Map<String, Double> CRITERIA =
            weights("efisien", 2.9, "efektif", 3.0, "akuntabel", 3.3, "manfaat", 3.4);
    private static final List<String> SHORTCOMINGS = List.of(
            "Target tahunan belum diturunkan ke rencana kerja OPD sehingga sulit dipantau.",
            "Integrasi data antar-OPD belum berjalan; pelaporan masih dikumpulkan manual.",
            "Program prioritas disusun sebelum pandemi dan perlu disesuaikan dengan kondisi sekarang.",
            "Peran akademisi, komunitas dan dunia usaha belum tampak dalam pelaksanaan.",
            "Anggaran pemeliharaan aplikasi tidak tersedia setelah tahun pertama.",
            "Indikator dampak belum ditetapkan, yang diukur baru keluarannya.",
            "Pembagian tanggung jawab antara OPD utama dan pendukung belum jelas.");

    private OpdAnswers() {}

    /**
     * Answers to every question that an OPD sees.
     *
     * @param programmes the codes of the OPD's own programmes, as its assignment names them
     */
    public static Map<String, Object> of(String opd, List<String> programmes) {
        var chance = new Chance(SEED + opd);
        var mood = chance.around(0, 0.4);
        var answers = new LinkedHashMap<String, Object>();
        answers.put("jabatan", chance.oneOf(POSITIONS));
        answers.put("lama_kerja", chance.weighted(TENURES));
        var member = chance.happens(0.75);
        answers.put("tim_pelaksana", member ? "ya" : "tidak");
        if (member) {
            answers.put("sk_tim", "SK simulasi nomor " + chance.between(1, 90) + " tahun 2024");
        }
        answers.put(
                "program",
                programmes.stream().map(code -> programme(code, chance, mood)).toList());
        answers.put("kesiapan", readiness(chance, mood));
        answers.put("ipa", SubDimensions.judged(chance, 0.3 + mood));
        if (chance.happens(0.7)) {
            answers.put("kekurangan", chance.oneOf(SHORTCOMINGS));
        }
        return answers;
    }

    private static Map<String, Object> programme(String code, Chance chance, double mood) {
        var answers = new LinkedHashMap<String, Object>();
        answers.put("programme", code);
        var state = chance.weighted(STATES);
        answers.put("status", state);
        CRITERIA.forEach((name, mean) -> answers.put(name, chance.point(mean + mood, 0.6, 1, 4)));
        var fits = chance.happens(0.6);
        answers.put("relevan", fits ? "ya" : "tidak");
        if (!fits) {
            answers.put("usul", "Sesuaikan sasaran dan target program dengan data tahun terakhir.");
        }
        if (!state.equals("selesai")) {
            answers.put("kendala", obstacles(chance));
        }
        answers.put("realisasi_anggaran", chance.between(400, 985) / 10.0);
        return answers;
    }

    private static List<String> obstacles(Chance chance) {
        var met = new ArrayList<String>();
        OBSTACLES.stream().filter(obstacle -> chance.happens(0.35)).forEach(met::add);
        return met.isEmpty() ? List.of(OBSTACLES.getFirst()) : met;
    }

    private static Map<String, Object> readiness(Chance chance, double mood) {
        var rows = new LinkedHashMap<String, Object>();
        READINESS.forEach((name, mean) -> rows.put(name, chance.point(mean + mood, 0.8, 1, 5)));
        return rows;
    }

    /** Weights in the order given, which a seed's choices depend on. */
    static Map<String, Double> weights(Object... pairs) {
        var all = new LinkedHashMap<String, Double>();
        for (var at = 0; at < pairs.length; at += 2) {
            all.put((String) pairs[at], (Double) pairs[at + 1]);
        }
        return all;
    }
}
