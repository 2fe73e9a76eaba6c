package id.reviu.survey.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with its header understood. Says what is wrong with the headers, and with content in columns that are known but
 * not supported; columns nobody knows are comments, which is said too.
 */
final class Table {

    /** A column that is read. */
    record Header(Columns column, @Nullable String language, int at, String written) {}

    private final String sheet;
    private final Problems problems;
    private final List<Header> headers = new ArrayList<>();
    private final Map<Integer, String> written = new HashMap<>();
    private final List<Line> rows;
    private final String defaultLanguage;

    /** @param defaultLanguage what a column of texts is in that names no language; empty when that is not supported */
    Table(Sheet sheet, String defaultLanguage, Problems problems) {
        this.sheet = sheet.name();
        this.problems = problems;
        this.defaultLanguage = defaultLanguage;
        var lines = sheet.lines();
        this.rows = lines.isEmpty() ? List.of() : lines.subList(1, lines.size());
        if (!lines.isEmpty()) {
            lines.getFirst().cells().forEach(cell -> readHeader(lines.getFirst().number(), cell));
        }
    }

    private void readHeader(int row, Cell cell) {
        written.put(cell.column(), cell.text());
        var named = new HeaderText(cell.text());
        var column = named.column();
        if (column == null) {
            readUnknown(row, cell);
            return;
        }
        if (!column.isSupported()) {
            forEachContent(cell.column(), content -> reportUnsupported(column, content));
            return;
        }
        var language = language(row, cell, named, column);
        if (language == null && column.isTranslatable()) {
            return;
        }
        for (var other : headers) {
            if (other.column() == column && Objects.equals(other.language(), language)) {
                problems.error(at(row, cell, "xlsform-column-twice", cell.text(), Cell.letters(other.at())));
                return;
            }
        }
        headers.add(new Header(column, language, cell.column(), cell.text()));
    }

    private @Nullable String language(int row, Cell cell, HeaderText named, Columns column) {
        if (!column.isTranslatable()) {
            return null;
        }
        var written = named.language();
        if (written.isEmpty()) {
            if (defaultLanguage.isEmpty()) {
                problems.error(at(row, cell, "xlsform-language", cell.text()));
            }
            return defaultLanguage.isEmpty() ? null : defaultLanguage;
        }
        var language = Language.of(written).orElse(null);
        if (language == null && hasContent(cell.column())) {
            problems.error(at(row, cell, "xlsform-language", written));
        }
        return language;
    }

    private void readUnknown(int row, Cell cell) {
        if (!hasContent(cell.column())) {
            return;
        }
        var near = Columns.near(cell.text());
        if (near.isPresent()) {
            problems.error(at(row, cell, "xlsform-column-misspelt", cell.text(), near.get()));
        } else {
            problems.warn(at(row, cell, "xlsform-column-comment", cell.text()));
        }
    }

    private boolean hasContent(int column) {
        return rows.stream().anyMatch(line -> line.cells().stream().anyMatch(cell -> cell.column() == column));
    }

    private void forEachContent(int column, Consumer<Problem> report) {
        for (var line : rows) {
            for (var cell : line.cells()) {
                if (cell.column() == column) {
                    report.accept(at(line.number(), cell, "", cell.text()));
                }
            }
        }
    }

    private void reportUnsupported(Columns column, Problem content) {
        var value = String.valueOf(content.args().getFirst());
        var verdict = Unsupported.column(column, value);
        if (verdict != null) {
            var problem = new Problem(
                    content.sheet(),
                    content.row(),
                    content.column(),
                    content.header(),
                    verdict.code(),
                    List.of(content.header(), Cut.to60(value)));
            if (verdict.stops()) {
                problems.error(problem);
            } else {
                problems.warn(problem);
            }
        }
    }

    private Problem at(int row, Cell cell, String code, Object... args) {
        return new Problem(sheet, row, cell.letters(), written.getOrDefault(cell.column(), ""), code, List.of(args));
    }

    String sheet() {
        return sheet;
    }

    List<Header> headers() {
        return headers;
    }

    boolean has(Columns column) {
        return headers.stream().anyMatch(header -> header.column() == column);
    }

    /** The rows below the header. */
    List<Entry> entries() {
        return rows.stream().map(this::entry).toList();
    }

    private Entry entry(Line line) {
        var cells = new LinkedHashMap<Header, Cell>();
        for (var cell : line.cells()) {
            for (var header : headers) {
                if (header.at() == cell.column()) {
                    if (!cell.fault().isEmpty()) {
                        problems.error(at(line.number(), cell, cell.fault(), Cut.to60(cell.text())));
                    } else {
                        cells.put(header, cell);
                    }
                }
            }
        }
        return new Entry(this, line.number(), cells);
    }
}
