package id.reviu.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated values (RFC 4180) with a header line. */
final class Csv {
    private Csv() {}

    /** The rows, each by column name. */
    static List<Map<String, String>> read(String text) {
        var lines = fields(text);
        var header = lines.removeFirst();
        return lines.stream().map(line -> row(header, line)).toList();
    }

    private static Map<String, String> row(List<String> header, List<String> line) {
        var row = new LinkedHashMap<String, String>();
        for (var column = 0; column < header.size(); column++) {
            row.put(header.get(column), column < line.size() ? line.get(column) : "");
        }
        return row;
    }

    private static List<List<String>> fields(String text) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (quoted) {
                if (sign != '"') {
                    field.append(sign);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    field.append('"');
                    at++;
                } else {
                    quoted = false;
                }
                continue;
            }
            switch (sign) {
                case '"' -> quoted = true;
                case ',' -> line.add(take(field));
                case '\n' -> {
                    line.add(take(field));
                    lines.add(line);
                    line = new ArrayList<>();
                }
                case '\r' -> {} // of the line's end
                default -> field.append(sign);
            }
        }
        if (!field.isEmpty() || !line.isEmpty()) {
            line.add(take(field));
            lines.add(line);
        }
        return lines;
    }

    private static String take(StringBuilder field) {
        var text = field.toString();
        field.setLength(0);
        return text;
    }
}
