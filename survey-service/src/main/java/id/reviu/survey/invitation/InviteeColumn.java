package id.reviu.survey.invitation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a list of people to invite, by all the names they go by. */
enum InviteeColumn {
    EMAIL(
            "e-mail",
            "email",
            "surel",
            "alamat surel",
            "alamat e-mail",
            "alamat email",
            "e-mail address",
            "email address"),
    NAME("name", "nama", "nama lengkap", "full name"),
    GROUP("group", "kelompok", "stakeholder group", "kelompok pemangku kepentingan"),
    AREA("area", "wilayah", "kecamatan", "district"),
    LANGUAGE("language", "bahasa");

    private final List<String> headers;

    InviteeColumn(String... headers) {
        this.headers = List.of(headers);
    }

    /** The column under a header, whatever its case, blanks and underscores. */
    static Optional<InviteeColumn> of(String header) {
        var normal = header.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
        return Stream.of(values())
                .filter(column -> column.headers.contains(normal))
                .findFirst();
    }
}
