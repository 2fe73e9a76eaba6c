package id.reviu.reporting;

import id.reviu.platform.test.Tokens;
import id.reviu.reporting.campaign.Audience;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A small city that the tests of the API look at: told once, read by all. */
final class Kota {

    static final String ADMINISTRATOR = Tokens.of("admin").role("administrator").bearer();
    static final String REVIEWER = Tokens.of("reviewer.ub").role("reviewer").bearer();
    static final String COUNCIL = Tokens.of("dewan").role("council").bearer();
    static final String OFFICER = Tokens.of("petugas.dinkes")
            .role("opd-officer")
            .organization("dinkes")
            .bearer();
    static final String HEAD =
            Tokens.of("kepala.dinkes").role("opd-head").organization("dinkes").bearer();

    static final UUID CAMPAIGN = UUID.fromString("00000000-0000-4000-8000-0000000000c1");
    static final UUID DRAFT = UUID.fromString("00000000-0000-4000-8000-0000000000c2");
    static final UUID DINKES = UUID.fromString("00000000-0000-4000-8000-0000000000a1");
    static final UUID DISDIK = UUID.fromString("00000000-0000-4000-8000-0000000000a2");
    static final UUID DINKES_RESPONSE = UUID.fromString("00000000-0000-4000-8000-0000000000b1");
    static final UUID DISDIK_RESPONSE = UUID.fromString("00000000-0000-4000-8000-0000000000b2");
    static final UUID OPD_QUESTIONNAIRE = UUID.fromString("00000000-0000-4000-8000-0000000000d1");
    static final UUID STAKEHOLDER_QUESTIONNAIRE = UUID.fromString("00000000-0000-4000-8000-0000000000d2");

    /** Responses come before what they refer to, as they may. */
    private static final Object ONCE = tell();

    private Kota() {}

    /** Tells everything, once a JVM. */
    static void isTold() {
        ONCE.hashCode();
    }

    private static Object tell() {
        Told.opdResponse(
                DINKES_RESPONSE, 1, CAMPAIGN, OPD_QUESTIONNAIRE, "dinkes", "submitted", opdAnswers("gt3", 4, 3, 5, 2));
        Told.opdResponse(
                DISDIK_RESPONSE, 2, CAMPAIGN, OPD_QUESTIONNAIRE, "disdik", "verified", opdAnswers("lt1", 2, 2, 3, 4));
        stakeholders("akademisi", "35.71.01", 2, 4);
        stakeholders("usaha", "35.71.02", 6, 3);
        stakeholders("warga", "35.71.02", 12, 3);
        stakeholders("warga", "35.71.03", 10, 2);
        Told.assignment(DINKES, 3, CAMPAIGN, "dinkes", "submitted", null);
        Told.assignment(DINKES, 1, CAMPAIGN, "dinkes", "not-started", null);
        Told.assignment(DISDIK, 4, CAMPAIGN, "disdik", "verified", null);
        Told.assignment(UUID.randomUUID(), 2, CAMPAIGN, "dishub", "returned", "Lampiran kosong");
        Told.questionnaire(STAKEHOLDER_QUESTIONNAIRE, Audience.STAKEHOLDER);
        Told.questionnaire(OPD_QUESTIONNAIRE, Audience.OPD);
        Told.campaign(
                CAMPAIGN,
                "open",
                true,
                Map.of(Audience.OPD, OPD_QUESTIONNAIRE, Audience.STAKEHOLDER, STAKEHOLDER_QUESTIONNAIRE));
        Told.campaign(DRAFT, "draft", false, Map.of(Audience.OPD, OPD_QUESTIONNAIRE));
        Told.opd("dinkes", "Dinas Kesehatan");
        Told.opd("disdik", "Dinas Pendidikan");
        Told.opd("dishub", "Dinas Perhubungan");
        plan();
        return new Object();
    }

    private static void plan() {
        var plan = UUID.fromString("00000000-0000-4000-8000-0000000000e1");
        Told.plan(plan);
        Told.programme(plan, "home-care", "Home Care", "dinkes");
        Told.programme(plan, "english-massive", "English Massive", "disdik");
        Told.review(plan);
        Told.evaluation(2022, "3.31", "2.75");
        Told.evaluation(2023, "3.197", "2.80");
        var reform = UUID.fromString("00000000-0000-4000-8000-0000000000f1");
        Told.indicator(reform, plan, reform, "reform", "higher", "governance", "setda", 2023, "73.00");
        next(reform);
        var ikm = Told.indicator("ikm", "higher", "governance", "setda", 2023, "3.75");
        var hdi = Told.indicator("ipm", "higher", "society", "bappeda", 2023, "79.30");
        var health = Told.indicator("stunting", "lower", "society", "dinkes", 2023, "14");
        Told.indicator("growth", "higher", "economy", "bappeda", 2023, null);
        Told.realisation(reform, "setda", 2023, "74.63", "verified");
        Told.realisation(ikm, "setda", 2023, "3.54", "submitted");
        Told.realisation(hdi, "bappeda", 2023, "80.97", "verified");
        Told.realisation(health, "dinkes", 2023, "12", "draft");
    }

    /** The next version of the plan, still a draft: no figure may count it. */
    private static void next(UUID reform) {
        var draft = UUID.fromString("00000000-0000-4000-8000-0000000000e2");
        Told.indicator(UUID.randomUUID(), draft, reform, "reform", "higher", "governance", "setda", 2023, "80.00");
        Told.indicator(UUID.randomUUID(), draft, UUID.randomUUID(), "new", "higher", "economy", "setda", 2023, "1");
        Told.plan(draft, 2, "draft");
        Told.programme(draft, "home-care", "Home Care Baru", "disdik");
        Told.programme(draft, "city-health", "City Health", "dinkes");
    }

    private static void stakeholders(String group, String area, int people, int rating) {
        for (int i = 0; i < people; i++) {
            Told.stakeholderResponse(
                    CAMPAIGN, STAKEHOLDER_QUESTIONNAIRE, group, area, stakeholderAnswers(rating, 20 + i));
        }
    }

    static String opdAnswers(String tenure, int efficient, int readiness, int importance, int performance) {
        return """
                {"jabatan": "Sekretaris", "lama_kerja": "%s", "tim_pelaksana": "ya",
                 "program": [{"programme": "home-care", "status": "berjalan", "efisien": %d, "kendala": ["sdm", "anggaran"],
                              "realisasi_anggaran": 62.5, "relevan": "ya"}],
                 "kesiapan": {"sdm": %d, "anggaran": 3},
                 "ipa": {"governance_public_service": {"importance": %d, "performance": %d},
                         "living_health": {"importance": 3, "performance": 3}},
                 "kekurangan": "Belum terhubung"}""".formatted(tenure, efficient, readiness, importance, performance);
    }

    private static String stakeholderAnswers(int rating, int age) {
        var ikm = Told.unsur().stream()
                .map(unsur -> "\"%s\": %d".formatted(unsur, rating))
                .collect(Collectors.joining(","));
        return """
                {"layanan": "kesehatan", "ikm": {%s}, "usia": %d, "peran": ["survei", "forum"],
                 "prioritas": ["economy", "governance", "living", "society", "branding", "environment"],
                 "ipa": {"living_health": {"importance": 5, "performance": %d}}, "saran": "Perbanyak taman"}""".formatted(ikm, age, rating);
    }
}
