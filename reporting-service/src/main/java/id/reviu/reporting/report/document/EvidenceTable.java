package id.reviu.reporting.report.document;

import id.reviu.reporting.followup.Evidence;
import java.util.List;

/** Evidence: its value, what it is made of, of when. */
final class EvidenceTable {

    private EvidenceTable() {}

    static Block of(List<Evidence> evidence, Words words) {
        var table = new Grid.Builder(words.say("evidence.table"))
                .text(words.say("evidence.what"), 46)
                .text(words.say("evidence.value"), 16)
                .text(words.say("evidence.basis"), 20)
                .text(words.say("evidence.date"), 18);
        evidence.forEach(
                one -> table.row(what(one, words), value(one, words), basis(one, words), words.date(one.asOf())));
        return table.table();
    }

    static String what(Evidence one, Words words) {
        return switch (one.kind()) {
            case "realisation" -> words.in(one.name()) + " " + one.year();
            case "link" -> {
                var note = one.note();
                yield note == null ? String.valueOf(one.url()) : note + " – " + one.url();
            }
            default -> words.in(one.name());
        };
    }

    static String value(Evidence one, Words words) {
        if (!one.isMeasured()) {
            return words.name("evidence", one.kind());
        }
        var unit = one.unit();
        var value = words.exact(one.value());
        return unit == null || unit.isBlank() ? value : unit.equals("%") ? value + "%" : value + " " + unit;
    }

    static String basis(Evidence one, Words words) {
        var basis = one.basis();
        var state = one.state();
        if (basis == null) {
            return state == null ? Words.NOTHING : words.name("realisation-state", state);
        }
        var simulated = Boolean.TRUE.equals(one.simulated()) ? " · " + words.say("simulated") : "";
        var n = one.n() == null ? "" : ", n = " + words.count(one.n());
        return words.say("basis.short." + basis) + n + simulated;
    }
}
