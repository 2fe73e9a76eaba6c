package id.reviu.masterplan.programme.web;

import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.programme.ProgrammeEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A programme as readers get it. */
record ProgrammeView(
        UUID id,
        long version,
        UUID plan,
        String code,
        String name,
        String dimension,
        String subDimension,
        String opd,
        String opdName,
        List<String> supportingOpds,
        boolean quickWin,
        boolean ict,
        int from,
        int to,
        boolean confirmed,
        Instant changedAt) {

    static ProgrammeView of(ProgrammeEntry entry) {
        var facts = entry.programme().facts();
        return new ProgrammeView(
                entry.programme().id().value(),
                entry.programme().last().version(),
                facts.plan().value(),
                facts.code(),
                facts.name(),
                facts.dimension(),
                facts.subDimension(),
                facts.opd().value(),
                entry.opdName(),
                facts.supportingOpds().stream().map(OpdCode::value).toList(),
                facts.quickWin(),
                facts.ict(),
                facts.from(),
                facts.to(),
                facts.confirmed(),
                entry.programme().last().at());
    }
}
