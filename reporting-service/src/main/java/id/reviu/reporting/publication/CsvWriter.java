package id.reviu.reporting.publication;

import id.reviu.reporting.publication.OpenData.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a table as comma-separated values (RFC 4180), in a way that no spreadsheet takes a text for a formula. */
final class CsvWriter {

    private static final String LINE_END = "\r\n";

    private CsvWriter() {}

    static String write(List<String> columns, List<Row> rows) {
        var text = new StringBuilder(String.join(",", columns)).append(LINE_END);
        for (var row : rows) {
            text.append(columns.stream()
                            .map(column -> cell(row.values().get(column)))
                            .collect(Collectors.joining(",")))
                    .append(LINE_END);
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> quoted(harmless(value.toString()));
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
