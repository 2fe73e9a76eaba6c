package id.reviu.masterplan.instrument;

import id.reviu.masterplan.input.Faults;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grades that cover the whole range of the index, each value once. */
final class Bands {

    private Bands() {}

    static void check(InstrumentFacts facts, Tree tree, Faults faults) {
        var bands = facts.bands();
        faults.unique("/bands", bands, "/code", Band::code);
        for (var i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            faults.when(band.from().compareTo(band.to()) >= 0, "/bands/" + i + "/to", "band-reversed");
            if (i > 0) {
                meets(bands.get(i - 1), band, "/bands/" + i + "/from", faults);
            }
        }
        if (!bands.isEmpty()) {
            covers("/bands/0/from", bands.getFirst().from(), tree.lowest(), faults);
            covers("/bands/" + (bands.size() - 1) + "/to", bands.getLast().to(), tree.highest(), faults);
        }
    }

    private static void meets(Band lower, Band upper, String place, Faults faults) {
        var order = lower.to().compareTo(upper.from());
        var from = lower.to().toPlainString();
        var to = upper.from().toPlainString();
        faults.when(order < 0, place, "band-gap", from, to);
        faults.when(order > 0, place, "band-overlap", to, from);
    }

    private static void covers(String place, BigDecimal edge, Tally range, Faults faults) {
        faults.when(
                edge.multiply(range.share()).compareTo(range.sum()) != 0,
                place,
                "band-misses-end",
                range.mean(new Rounding(6, Rounding.Mode.NEAREST, false))
                        .stripTrailingZeros()
                        .toPlainString());
    }

    static @Nullable Band of(List<Band> bands, Edge edge, BigDecimal index) {
        for (var i = 0; i < bands.size(); i++) {
            var upper = index.compareTo(bands.get(i).to());
            if (upper < 0 || i == bands.size() - 1 || (upper == 0 && edge == Edge.UPPER)) {
                return bands.get(i);
            }
        }
        return null;
    }
}
