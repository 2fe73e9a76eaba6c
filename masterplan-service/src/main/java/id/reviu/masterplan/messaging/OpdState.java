package id.reviu.masterplan.messaging;

import id.reviu.masterplan.opd.Opd;
import id.reviu.masterplan.opd.OpdStatus;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An OPD on {@code reviu.opd.v1}. */
record OpdState(
        String id,
        long version,
        String action,
        Actor actor,
        Instant at,
        String code,
        String name,
        String kind,
        boolean confirmed,
        OpdStatus status,
        @Nullable String successor,
        @Nullable String mail) {

    static final String TOPIC = "reviu.opd.v1";

    static OpdState of(Opd opd) {
        var facts = opd.facts();
        var last = opd.last();
        return new OpdState(
                opd.code().value(),
                last.version(),
                last.action(),
                last.actor(),
                last.at(),
                opd.code().value(),
                facts.name(),
                facts.kind(),
                facts.confirmed(),
                facts.status(),
                facts.successor() == null ? null : facts.successor().value(),
                facts.mail());
    }
}
