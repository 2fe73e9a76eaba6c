package id.reviu.masterplan.messaging;

import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.programme.Programme;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A programme on {@code reviu.programme.v1}. */
record ProgrammeState(
        UUID id,
        long version,
        String action,
        Actor actor,
        Instant at,
        UUID plan,
        String code,
        String name,
        String dimension,
        String subDimension,
        String opd,
        List<String> supportingOpds,
        boolean quickWin,
        boolean ict,
        int from,
        int to,
        boolean confirmed,
        UUID origin) {

    static final String TOPIC = "reviu.programme.v1";

    static ProgrammeState of(Programme programme) {
        var facts = programme.facts();
        var last = programme.last();
        return new ProgrammeState(
                programme.id().value(),
                last.version(),
                last.action(),
                last.actor(),
                last.at(),
                facts.plan().value(),
                facts.code(),
                facts.name(),
                facts.dimension(),
                facts.subDimension(),
                facts.opd().value(),
                facts.supportingOpds().stream().map(OpdCode::value).toList(),
                facts.quickWin(),
                facts.ict(),
                facts.from(),
                facts.to(),
                facts.confirmed(),
                programme.origin().value());
    }
}
