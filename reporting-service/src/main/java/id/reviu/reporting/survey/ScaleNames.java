package id.reviu.reporting.survey;

import id.reviu.reporting.reference.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Short names of what questions feed, where the question itself is too long for a chart. */
record ScaleNames(Map<String, Names> scales) {

    /** The names of one sort, and who set them. */
    record Names(String source, Map<String, Text> names) {}

    private static final ScaleNames SHIPPED = read();

    private static ScaleNames read() {
        try (var stream = ScaleNames.class.getResourceAsStream("/methods/scales.json")) {
            if (stream == null) {
                throw new IllegalStateException("methods/scales.json is missing");
            }
            return JsonMapper.shared().readValue(stream, ScaleNames.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Text of(String sort, String code, Text otherwise) {
        var names = SHIPPED.scales().get(sort);
        return names == null ? otherwise : names.names().getOrDefault(code, otherwise);
    }
}
