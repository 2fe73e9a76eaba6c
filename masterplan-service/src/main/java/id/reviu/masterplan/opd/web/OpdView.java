package id.reviu.masterplan.opd.web;

import id.reviu.masterplan.opd.Opd;
import id.reviu.masterplan.opd.OpdStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An OPD as readers get it. */
record OpdView(
        String code,
        long version,
        String name,
        String kind,
        boolean confirmed,
        OpdStatus status,
        @Nullable String successor,
        @Nullable String mail,
        Instant changedAt) {

    static OpdView of(Opd opd) {
        var facts = opd.facts();
        return new OpdView(
                opd.code().value(),
                opd.last().version(),
                facts.name(),
                facts.kind(),
                facts.confirmed(),
                facts.status(),
                facts.successor() == null ? null : facts.successor().value(),
                facts.mail(),
                opd.last().at());
    }
}
