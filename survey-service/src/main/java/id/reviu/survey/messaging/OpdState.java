package id.reviu.survey.messaging;

import id.reviu.survey.reference.Opd;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code reviu.opd.v1}. */
record OpdState(
        String code,
        long version,
        String name,
        String kind,
        String status,
        @Nullable String successor,
        @Nullable String mail) {

    static final String TOPIC = "reviu.opd.v1";

    Opd opd() {
        return new Opd(code, version, name, kind, status, successor, mail);
    }
}
