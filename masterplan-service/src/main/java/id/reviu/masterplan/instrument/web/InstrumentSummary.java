package id.reviu.masterplan.instrument.web;

import id.reviu.masterplan.instrument.Instrument;
import id.reviu.masterplan.instrument.InstrumentState;
import id.reviu.masterplan.language.Text;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An instrument in the list. */
record InstrumentSummary(
        UUID id,
        long version,
        int number,
        boolean shipped,
        InstrumentState state,
        String code,
        Text name,
        String source,
        int from,
        @Nullable Integer to,
        int leaves,
        Instant changedAt) {

    static InstrumentSummary of(Instrument instrument) {
        var facts = instrument.facts();
        return new InstrumentSummary(
                instrument.id().value(),
                instrument.last().version(),
                instrument.number(),
                instrument.shipped(),
                instrument.state(),
                facts.code(),
                facts.name(),
                facts.source(),
                facts.from(),
                facts.to(),
                instrument.leaves().size(),
                instrument.last().at());
    }
}
