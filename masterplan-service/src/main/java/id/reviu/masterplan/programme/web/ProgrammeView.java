package id.reviu.masterplan.programme.web;

import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.programme.ProgrammeEntry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A programme as readers get it.
 *
 * @param origin by which it is the same in every version of the plan
 */
record ProgrammeView(
        UUID id,
        long version,
        UUID plan,
        UUID origin,
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
                entry.programme().origin().value(),
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
