package id.reviu.local.demo;

import static id.reviu.local.demo.OpdAnswers.weights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up what a stakeholder answers, always the same for the same number. */
final class StakeholderAnswers {
    /** How many there are: the sample that Slovin's formula asks for in this city. */
    static final int NUMBER = 400;

    static final List<String> GROUPS = List.of("akademisi", "usaha", "komunitas", "media", "warga");

    private static final String SEED = "reviu-stakeholder-";
    private static final Map<String, Double> SHARES =
            weights("warga", 0.48, "komunitas", 0.16, "usaha", 0.16, "akademisi", 0.13, "media", 0.07);
    private static final Map<String, Double> AREAS = weights("35.71.01", 0.40, "35.71.02", 0.27, "35.71.03", 0.33);
    private static final Map<String, Double> SERVICES = weights(
            "kependudukan",
            0.27,
            "kesehatan",
            0.25,
            "perizinan",
            0.11,
            "pajak",
            0.12,
            "pendidikan",
            0.13,
            "kebersihan",
            0.06,
            "tidak_ada",
            0.06);
    private static final Map<String, Double> SATISFACTION = weights(
            "persyaratan",
            3.3,
            "prosedur",
            3.2,
            "waktu",
            3.0,
            "biaya",
            3.6,
            "produk",
            3.3,
            "kompetensi",
            3.3,
            "perilaku",
            3.4,
            "pengaduan",
            3.0,
            "sarana",
            3.1);
    private static final Map<String, Double> ROLES =
            weights("survei", 0.7, "forum", 0.35, "relawan", 0.25, "data", 0.2, "mitra", 0.2);
    private static final Map<String, Double> PRIORITIES = weights(
            "governance", 1.0, "branding", 0.6, "economy", 1.6, "living", 1.4, "society", 1.0, "environment", 1.5);
    /** How a group's view lies from the usual one. */
    private static final Map<String, Double> MOODS =
            Map.of("akademisi", -0.25, "usaha", 0.0, "komunitas", -0.1, "media", -0.2, "warga", 0.1);

    private static final List<String> ADVICE = List.of(
            "Perbanyak angkutan umum dan perbaiki trotoar.",
            "Pengangkutan sampah perlu lebih sering dan terjadwal.",
            "Aplikasi layanan sebaiknya dijadikan satu saja.",
            "Informasi lowongan kerja dan pelatihan UMKM perlu mudah diakses.",
            "Antrean puskesmas daring sangat membantu, mohon diperluas.",
            "Wifi publik di taman sering tidak berfungsi.",
            "Libatkan kampus dalam pengembangan data kota.",
            "Bank sampah di kelurahan kami butuh pendampingan.",
            "Tampilkan penggunaan anggaran dengan bahasa yang mudah dipahami.",
            "Penerangan jalan di kampung masih kurang.",
            "Kursus bahasa Inggris gratis untuk anak sekolah tolong dilanjutkan.",
            "Pengaduan warga perlu ditanggapi lebih cepat.");

    private StakeholderAnswers() {}

    static Map<String, Object> of(int number) {
        var chance = new Chance(SEED + number);
        var group = chance.weighted(SHARES);
        var mood = MOODS.getOrDefault(group, 0.0) + chance.around(0, 0.35);
        var answers = new LinkedHashMap<String, Object>();
        answers.put("kelompok", group);
        answers.put("kecamatan", chance.weighted(AREAS));
        var service = chance.weighted(SERVICES);
        answers.put("layanan", service);
        if (!service.equals("tidak_ada")) {
            answers.put("ikm", satisfaction(chance, mood));
        }
        answers.put("ipa", SubDimensions.judged(chance, mood));
        var roles = new ArrayList<String>();
        ROLES.forEach((role, share) -> {
            if (chance.happens(share)) {
                roles.add(role);
            }
        });
        if (!roles.isEmpty()) {
            answers.put("peran", roles);
        }
        answers.put("prioritas", chance.ranked(PRIORITIES));
        if (chance.happens(0.88)) {
            answers.put("usia", chance.between(17, 40) + chance.between(0, 28));
        }
        if (chance.happens(0.22)) {
            answers.put("saran", chance.oneOf(ADVICE));
        }
        return answers;
    }

    private static Map<String, Object> satisfaction(Chance chance, double mood) {
        var rows = new LinkedHashMap<String, Object>();
        SATISFACTION.forEach((name, mean) -> rows.put(name, chance.point(mean + mood / 2, 0.6, 1, 4)));
        return rows;
    }
}
