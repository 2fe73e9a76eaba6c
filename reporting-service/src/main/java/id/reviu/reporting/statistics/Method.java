package id.reviu.reporting.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Constants of official methods: data with their legal source, one set for each time a regulation changed. */
final class Method {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Method() {}

    static <T> T read(String resource, Class<T> type) {
        try (var stream = Method.class.getResourceAsStream("/methods/" + resource)) {
            if (stream == null) {
                throw new IllegalStateException("methods/" + resource + " is missing");
            }
            return JSON.readValue(stream, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("methods/" + resource, unreadable);
        }
    }

    /** The latest set valid in the year; the earliest one for years before all of them. */
    static Bands validIn(List<Bands> sets, int year) {
        return sets.stream()
                .filter(set -> set.validFrom() <= year)
                .max(Comparator.comparingInt(Bands::validFrom))
                .orElseGet(() -> sets.stream()
                        .min(Comparator.comparingInt(Bands::validFrom))
                        .orElseThrow());
    }
}
