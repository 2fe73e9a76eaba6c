package id.reviu.masterplan.instrument.web;

import id.reviu.masterplan.instrument.Band;
import id.reviu.masterplan.instrument.Edge;
import id.reviu.masterplan.instrument.Instrument;
import id.reviu.masterplan.instrument.InstrumentState;
import id.reviu.masterplan.instrument.RollUp;
import id.reviu.masterplan.instrument.Rounding;
import id.reviu.masterplan.instrument.Scale;
import id.reviu.masterplan.instrument.Weighting;
import id.reviu.masterplan.language.Text;
import id.reviu.platform.identity.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An instrument as readers get it. */
record InstrumentView(
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
        Weighting weighting,
        RollUp rollUp,
        Rounding rounding,
        Edge edge,
        Scale scale,
        List<Band> bands,
        List<NodeView> nodes,
        Actor changedBy,
        Instant changedAt) {

    static InstrumentView of(Instrument instrument) {
        var facts = instrument.facts();
        var shares = instrument.shares();
        return new InstrumentView(
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
                facts.weighting(),
                facts.rollUp(),
                facts.rounding(),
                facts.edge(),
                facts.scale(),
                facts.bands(),
                facts.nodes().stream()
                        .map(node -> NodeView.of(
                                node,
                                shares.getOrDefault(node.code(), BigDecimal.ZERO),
                                instrument.scale(node.code()).orElse(null)))
                        .toList(),
                instrument.last().actor(),
                instrument.last().at());
    }
}
