package id.reviu.gateway;

import java.util.List;
import java.util.UUID;

/** Someone who signs in at the small Keycloak. */
record Person(
        String subject, String username, String name, List<String> roles, List<String> organizations, String session) {

    static Person officer(String opd) {
        return new Person(
                UUID.randomUUID().toString(),
                "petugas." + opd,
                "Dewi Santoso",
                List.of("opd-officer"),
                List.of(opd),
                UUID.randomUUID().toString());
    }

    static Person administrator() {
        return new Person(
                UUID.randomUUID().toString(),
                "admin",
                "Rina Kusumawati",
                List.of("administrator"),
                List.of(),
                UUID.randomUUID().toString());
    }
}
