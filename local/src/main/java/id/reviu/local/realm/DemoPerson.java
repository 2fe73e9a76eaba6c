package id.reviu.local.realm;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Someone to sign in as, with the password {@code demo}. The names are invented. */
record DemoPerson(String username, String firstName, String lastName, String email, String role) {

    private static final List<String> GIVEN = List.of(
            "Ahmad", "Siti", "Bambang", "Dewi", "Eko", "Fitri", "Gunawan", "Hesti", "Imam", "Indah", "Joko", "Kartika",
            "Lukman", "Maya", "Nur", "Oktavia", "Purnomo", "Ratna", "Slamet", "Titik", "Umar", "Vina", "Wahyu", "Yuni",
            "Zainal", "Anis", "Budi", "Citra", "Dwi", "Endang", "Fajar");
    private static final List<String> FAMILY = List.of(
            "Santoso",
            "Wibowo",
            "Hidayat",
            "Nugroho",
            "Prasetyo",
            "Kusuma",
            "Setiawan",
            "Handayani",
            "Rahayu",
            "Saputra",
            "Wijaya",
            "Purwanto",
            "Susanto",
            "Utami",
            "Hartono",
            "Wulandari",
            "Suryadi",
            "Permana",
            "Astuti",
            "Firmansyah",
            "Mulyono",
            "Pratama",
            "Sulistyo",
            "Cahyono",
            "Anggraini",
            "Budiman",
            "Sasmito",
            "Maharani",
            "Irawan");
    /** Coprime with both lists' lengths, so that neighbours differ in both names. */
    private static final int STRIDE = 7;

    /** The officer who answers for an OPD, or its head, with a name that stays the same from run to run. */
    static DemoPerson of(String post, Office office, int number, String role) {
        return new DemoPerson(
                post + "." + office.code(),
                GIVEN.get(number % GIVEN.size()),
                FAMILY.get(number * STRIDE % FAMILY.size()),
                post + "@" + office.domain(),
                role);
    }

    /** The same in every installation of the demo, so that a token's subject is too. */
    UUID id() {
        return UUID.nameUUIDFromBytes(("reviu demo " + username).getBytes(StandardCharsets.UTF_8));
    }
}
