package id.reviu.masterplan.assessment;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.instrument.Instrument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Final scores out of several sheets. Where all assessors agree their score stands; where they differ somebody decides,
 * never above the highest of them nor below the lowest.
 */
final class Decisions {

    private final List<Sheet> sheets;
    private final List<Score> decided;
    private final Faults faults = new Faults();

    private Decisions(List<Sheet> sheets, List<Score> decided) {
        this.sheets = sheets;
        this.decided = decided;
    }

    /** One score for each leaf, or a refusal that names each leaf without one. */
    static List<Score> settle(List<Sheet> sheets, List<Score> decided, Instrument instrument) {
        var work = new Decisions(sheets, decided);
        for (var i = 0; i < decided.size(); i++) {
            Scores.check(decided.get(i), "/decisions/" + i, instrument, work.faults);
        }
        work.faults.unique("/decisions", decided, "/leaf", Score::leaf);
        work.faults.refuse();
        var settled = new ArrayList<Score>();
        instrument.leaves().forEach(leaf -> work.settle(leaf).ifPresent(settled::add));
        work.faults.refuse();
        return List.copyOf(settled);
    }

    private Optional<Score> settle(String leaf) {
        var given = sheets.stream()
                .flatMap(sheet -> Scores.of(sheet.scores(), leaf).stream())
                .toList();
        var first = given.getFirst();
        var decision = Scores.of(decided, leaf);
        if (decision.isPresent()) {
            faults.when(!within(decision.get(), given), "/decisions/" + leaf, "outside-assessors", leaf);
            return decision;
        }
        var agreed = given.stream().allMatch(first::agrees);
        faults.when(!agreed, "/decisions/" + leaf, "undecided", leaf);
        var note = given.size() == 1 ? first.note() : null;
        return Optional.of(new Score(leaf, first.value(), first.leftOut(), note, List.of()));
    }

    private static boolean within(Score decision, List<Score> given) {
        var value = decision.value();
        if (value == null) {
            return decision.leftOut() && given.stream().anyMatch(Score::leftOut);
        }
        var values = given.stream().map(Score::value).filter(Objects::nonNull).toList();
        return !values.isEmpty()
                && value.compareTo(values.stream()
                                .min(Comparator.<BigDecimal>naturalOrder())
                                .orElseThrow())
                        >= 0
                && value.compareTo(values.stream()
                                .max(Comparator.<BigDecimal>naturalOrder())
                                .orElseThrow())
                        <= 0;
    }
}
