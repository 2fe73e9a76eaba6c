package id.reviu.masterplan.instrument;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.language.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument says.
 *
 * @param source the regulation, letter or decision that sets weights and bands
 * @param from the first year it is valid for
 * @param to the last year; null while it has none
 * @param scale of every leaf that has none of its own
 * @param bands grades from the lowest to the highest; empty where the source sets none
 * @param nodes the tree; siblings in their order, parents anywhere
 */
public record InstrumentFacts(
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
        List<Node> nodes) {

    public InstrumentFacts {
        bands = List.copyOf(bands);
        nodes = List.copyOf(nodes);
    }

    /** Whether it may be used for a year. */
    public boolean holdsIn(int year) {
        return from <= year && (to == null || year <= to);
    }

    /** Tells every fault at its place. */
    void check(Faults faults) {
        faults.when(to != null && to < from, "/to", "years-reversed");
        scale.check("/scale", faults);
        for (var i = 0; i < nodes.size(); i++) {
            var own = nodes.get(i).scale();
            if (own != null) {
                own.check("/nodes/" + i + "/scale", faults);
            }
        }
        var before = faults.found().size();
        Shape.check(nodes, faults);
        if (faults.found().size() > before) {
            return;
        }
        Weights.check(this, faults);
        if (faults.found().isEmpty()) {
            Bands.check(this, Tree.of(this), faults);
        }
    }
}
