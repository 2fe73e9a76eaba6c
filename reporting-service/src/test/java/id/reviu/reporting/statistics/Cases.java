package id.reviu.reporting.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of a data file; lines that begin with # say where they come from. */
final class Cases {

    private Cases() {}

    static Stream<String[]> of(String file) {
        try (var stream = Objects.requireNonNull(Cases.class.getResourceAsStream("/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }
}
