package id.reviu.reporting.statement;

import id.reviu.reporting.reference.Text;
import java.util.Map;

/** What of a thing a figure tells, in words. */
final class Measures {

    private static final Map<String, Text> NAMES = Map.of(
            "mean", new Text("rata-rata", "mean"),
            "share", new Text("persentase pemilih", "share of answers"),
            "importance", new Text("kepentingan", "importance"),
            "performance", new Text("kinerja", "performance"),
            "gap", new Text("kesenjangan kinerja dan kepentingan", "gap of performance and importance"),
            "conformity", new Text("tingkat kesesuaian", "conformity"),
            "index", new Text("indeks", "index"),
            "achievement", new Text("capaian", "achievement"));

    private Measures() {}

    static Text name(String measure) {
        return NAMES.getOrDefault(measure, Text.of(measure));
    }

    /** One text after the other, in both languages; what nobody translated stays in Indonesian. */
    static Text joined(Text first, Text second) {
        return new Text(first.id() + ": " + second.id(), english(first) + ": " + english(second));
    }

    private static String english(Text text) {
        return text.en() == null ? text.id() : text.en();
    }
}
