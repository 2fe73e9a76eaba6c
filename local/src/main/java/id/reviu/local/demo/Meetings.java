package id.reviu.local.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Loads the review's team, a meeting that was held, with final minutes and what it gave offices to do, and one that is to
 * come. Who said what is made up, and says so.
 */
final class Meetings {
    private static final String ADMIN = "admin";
    private static final String BASE = "/api/masterplan";
    private static final String MADE_UP = "Contoh data uji coba: ";
    private static final ZoneId CITY = ZoneId.of("Asia/Jakarta");
    private static final List<String> CALLED = List.of("diskominfo", "dinkes", "disdik", "bappeda");
    private static final int DAYS_AGO = 21;
    private static final int DAYS_TO_COME = 10;

    private final Api api;

    Meetings(Api api) {
        this.api = api;
    }

    /** @return how many meetings there are */
    int load() {
        nameTeam();
        var known = new HashSet<String>();
        for (var past : List.of(true, false)) {
            api.all(ADMIN, BASE + "/meetings?past=" + past)
                    .forEach(one -> known.add(one.path("id").asString("")));
        }
        var today = LocalDate.now(CITY);
        hold(known.contains(id("held").toString()), today);
        if (!known.contains(id("coming").toString())) {
            api.put(
                    ADMIN,
                    path("coming"),
                    meeting(
                            "Rapat koordinasi pembahasan hasil survei",
                            today.plusDays(DAYS_TO_COME),
                            List.of(item("Hasil sementara survei", 45), item("Rencana analisis bersama", 45))));
        }
        return 2;
    }

    private void nameTeam() {
        var path = BASE + "/reviews/" + Masterplan.REVIEW + "/team";
        if (api.get(ADMIN, path).path("members").isEmpty()) {
            api.put(
                    ADMIN,
                    path,
                    Map.of(
                            "members",
                            List.of(
                                    member("lead", "Reviewer Universitas Brawijaya", "reviewer.ub"),
                                    member("member", "Admin Diskominfo", ADMIN),
                                    member("assessor", "Reviewer ITS", "reviewer.its"))));
        }
    }

    private static Map<String, Object> member(String part, String name, String username) {
        return Map.of("part", part, "name", name, "username", username);
    }

    private void hold(boolean known, LocalDate today) {
        if (!known) {
            api.put(
                    ADMIN,
                    path("held"),
                    meeting(
                            "Rapat koordinasi persiapan reviu masterplan",
                            today.minusDays(DAYS_AGO),
                            List.of(item("Rancangan kuesioner", 60), item("Jadwal survei", 30))));
        }
        if (api.get(ADMIN, path("held")).path("minutes").isEmpty()) {
            api.put(ADMIN, path("held") + "/attendance", Map.of("attendance", attendance()));
            api.put(ADMIN, path("held") + "/minutes", Map.of("notes", notes()));
        }
        api.post(ADMIN, path("held") + "/minutes/conclusion", null);
        giveActions(today);
    }

    private void giveActions(LocalDate today) {
        var known = new HashSet<String>();
        api.all(ADMIN, BASE + "/action-items?meeting=" + id("held"))
                .forEach(one -> known.add(one.path("id").asString("")));
        give(known, "officers", "dinkes", "Tunjuk petugas pengisi survei dan laporkan namanya.", today.minusDays(3));
        give(known, "groups", "bappeda", "Kirim daftar pemangku kepentingan tiap dimensi.", today.plusDays(7));
        give(known, "socialise", "diskominfo", "Sosialisasikan survei kepada seluruh OPD.", today.plusDays(14));
        var done = BASE + "/action-items/" + Ids.of("action", "socialise");
        if (api.get(ADMIN, done).path("state").asString("").equals("open")) {
            api.post(
                    "petugas.diskominfo",
                    done + "/completion",
                    Map.of("narrative", MADE_UP + "sosialisasi sudah berlangsung."));
        }
    }

    private void give(HashSet<String> known, String name, String opd, String text, LocalDate due) {
        var id = Ids.of("action", name);
        if (!known.contains(id.toString())) {
            api.put(
                    ADMIN,
                    BASE + "/action-items/" + id,
                    Map.of("meeting", id("held"), "text", text, "opd", opd, "due", due.toString()));
        }
    }

    private static List<Map<String, Object>> attendance() {
        return List.of(
                person("Petugas Dinas Kesehatan", "dinkes", "present"),
                person("Petugas Bappeda", "bappeda", "present"),
                person("Petugas Diskominfo", "diskominfo", "present"),
                person("Petugas Dinas Pendidikan", "disdik", "excused"),
                Map.of("name", "Tim Universitas Brawijaya", "presence", "present"));
    }

    private static Map<String, Object> person(String name, String opd, String presence) {
        return Map.of("name", name, "opd", opd, "presence", presence);
    }

    private static List<Map<String, Object>> notes() {
        return List.of(
                Map.of(
                        "item",
                        "Rancangan kuesioner",
                        "text",
                        MADE_UP + "butir kuesioner dibahas satu per satu.",
                        "decisions",
                        List.of("Kuesioner OPD dan pemangku kepentingan dipakai setelah uji coba.")),
                Map.of(
                        "item",
                        "Jadwal survei",
                        "text",
                        MADE_UP + "OPD meminta waktu dua bulan.",
                        "decisions",
                        List.of("Survei dibuka selama 60 hari.")));
    }

    private static Map<String, Object> meeting(String title, LocalDate day, List<Map<String, Object>> agenda) {
        var from = day.atTime(LocalTime.of(9, 0)).atZone(CITY);
        var all = new LinkedHashMap<String, Object>();
        all.put("review", Masterplan.REVIEW);
        all.put("title", title);
        all.put("startsAt", from.toInstant().toString());
        all.put("endsAt", from.plusHours(2).toInstant().toString());
        all.put("place", "Ruang rapat Diskominfo Kota Kediri");
        all.put("agenda", agenda);
        all.put("opds", CALLED);
        all.put("guests", List.of(Map.of("name", "Tim Universitas Brawijaya", "office", "Fakultas Ilmu Komputer")));
        return all;
    }

    private static Map<String, Object> item(String title, int minutes) {
        return Map.of("title", title, "minutes", minutes);
    }

    private static UUID id(String name) {
        return Ids.of("meeting", name);
    }

    private static String path(String name) {
        return BASE + "/meetings/" + id(name);
    }
}
