package id.reviu.survey.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Data, and syntax that reads them with types and labels. A line of data is a case: SPSS knows no line breaks in a text, so
 * they are written as blanks.
 */
final class SpssFile {

    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_LABEL = 250;
    private static final int LONGEST_VALUE_LABEL = 120;
    private static final int NUMBER_WIDTH = 20;
    private static final int MOST_DECIMALS = 16;
    private static final Set<String> RESERVED =
            Set.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with");

    private SpssFile() {}

    static void write(Dataset data, List<Table> tables, OutputStream to) throws IOException {
        var bundle = new Bundle(to);
        for (var table : tables) {
            var shape = new Shape(table);
            bundle.add(table.name() + ".csv", out -> data(table, data.rows(), shape, out));
            bundle.add(table.name() + ".sps", out -> out.write(syntax(table, shape, data)));
        }
        bundle.add(Codebook.COLUMNS + ".csv", "", Codebook.columns(tables));
        bundle.add(Codebook.VALUES + ".csv", "", Codebook.values(tables));
        bundle.finish();
    }

    /** How wide each column turned out to be. */
    private static final class Shape {

        private final int[] bytes;
        private final int[] decimals;
        private final List<String> names;

        Shape(Table table) {
            bytes = new int[table.columns().size()];
            decimals = new int[table.columns().size()];
            names = namesOf(table.columns());
            // A code that nobody chose has a label all the same.
            for (int column = 0; column < bytes.length; column++) {
                for (var value : table.columns().get(column).values()) {
                    bytes[column] = Math.max(bytes[column], value.code().length());
                }
            }
        }

        void widen(int column, Content content, String cell) {
            if (content.isNumeric()) {
                if (cell.indexOf('.') >= 0) {
                    decimals[column] = Math.max(decimals[column], new BigDecimal(cell).scale());
                }
            } else if (cell.length() * 3 > bytes[column]) {
                bytes[column] = Math.max(bytes[column], cell.getBytes(StandardCharsets.UTF_8).length);
            }
        }

        String type(int column, Content content) {
            return switch (content) {
                case NUMBER, FLAG -> "F" + NUMBER_WIDTH + "." + Math.clamp(decimals[column], 0, MOST_DECIMALS);
                case DAY -> "SDATE10";
                // an apostrophe may stand before it until the syntax takes it off
                default -> "A" + Math.clamp(bytes[column] + 1L, 1, LONGEST_TEXT);
            };
        }
    }

    private static void data(Table table, Dataset.Rows rows, Shape shape, Writer out) throws IOException {
        var lines = new Delimited(out);
        var columns = table.columns();
        lines.texts(shape.names);
        table.read(rows, cells -> {
            for (int column = 0; column < cells.length; column++) {
                var cell = cells[column];
                if (cell != null) {
                    var content = columns.get(column).content();
                    cells[column] = content.isWords() ? oneLine(cell) : cell;
                    shape.widen(column, content, cell);
                }
            }
            row(lines, columns, cells);
        });
    }

    private static void row(Delimited lines, List<Column> columns, @Nullable String[] cells) {
        try {
            lines.row(columns, cells);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String oneLine(String text) {
        var clean = new StringBuilder(text.length());
        text.chars().forEach(unit -> clean.append(unit < ' ' || unit == 0x7F ? ' ' : (char) unit));
        return clean.toString();
    }

    private static String syntax(Table table, Shape shape, Dataset data) {
        var text = new StringBuilder();
        text.append("* ").append(comment(data.title())).append(".\n");
        text.append("* Open this file in the folder of its data and run all of it.\n");
        text.append("SET DECIMAL=DOT.\n");
        text.append("GET DATA\n  /TYPE=TXT\n  /FILE='").append(table.name()).append(".csv'\n");
        text.append("  /ENCODING='UTF8'\n  /DELCASE=LINE\n  /DELIMITERS=\",\"\n  /QUALIFIER='\"'\n");
        text.append("  /ARRANGEMENT=DELIMITED\n  /FIRSTCASE=2\n  /VARIABLES=\n");
        var columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            text.append("    ").append(shape.names.get(column)).append(' ');
            text.append(shape.type(column, columns.get(column).content())).append('\n');
        }
        text.append("  .\n");
        unmark(columns, shape, text);
        labels(columns, shape, data.language(), text);
        values(columns, shape, data.language(), text);
        text.append("EXECUTE.\n");
        text.append("SAVE OUTFILE='").append(table.name()).append(".sav'.\n");
        return text.toString();
    }

    /** Takes the apostrophe off that keeps spreadsheets from running a text. */
    private static void unmark(List<Column> columns, Shape shape, StringBuilder text) {
        var words = IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).content().isWords())
                .mapToObj(shape.names::get)
                .toList();
        if (words.isEmpty()) {
            return;
        }
        text.append("DO REPEAT words =");
        words.forEach(name -> text.append("\n    ").append(name));
        text.append(".\nIF (SUBSTR(words,1,1) = \"'\" AND SUBSTR(LTRIM(words,\"'\"),1,1) <> ' '\n");
        text.append("    AND INDEX('=+-@', SUBSTR(LTRIM(words,\"'\"),1,1)) > 0) ");
        text.append("words = SUBSTR(words,2).\nEND REPEAT.\n");
    }

    private static void labels(List<Column> columns, Shape shape, String language, StringBuilder text) {
        for (int column = 0; column < columns.size(); column++) {
            text.append("VARIABLE LABELS ").append(shape.names.get(column)).append("\n  ");
            text.append(literal(columns.get(column).labelIn(language), LONGEST_LABEL))
                    .append(".\n");
        }
    }

    private static void values(List<Column> columns, Shape shape, String language, StringBuilder text) {
        for (int column = 0; column < columns.size(); column++) {
            var values = columns.get(column).values();
            if (values.isEmpty()) {
                continue;
            }
            text.append("VALUE LABELS ").append(shape.names.get(column));
            for (var value : values) {
                var code = columns.get(column).content().isNumeric()
                        ? value.code()
                        : literal(value.code(), LONGEST_VALUE_LABEL);
                text.append("\n  ").append(code).append(' ');
                text.append(literal(value.label().in(language), LONGEST_VALUE_LABEL));
            }
            text.append(".\n");
        }
    }

    /** A text in quotation marks, on one line, of at most so many bytes. */
    private static String literal(String text, int longest) {
        var line = oneLine(text);
        var end = 0;
        var bytes = 0;
        while (end < line.length()) {
            var point = line.codePointAt(end);
            bytes += Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > longest) {
                break;
            }
            end += Character.charCount(point);
        }
        return "'" + line.substring(0, end).replace("'", "''") + "'";
    }

    private static String comment(String text) {
        return oneLine(text).replace('.', ' ').strip();
    }

    /** Names that SPSS takes: letters, digits, points and underscores, not a word of its own, each one once. */
    static List<String> namesOf(List<Column> columns) {
        var taken = new HashSet<String>();
        var names = new ArrayList<String>();
        for (var column : columns) {
            var plain = column.name().replaceAll("[^A-Za-z0-9_.]", "_");
            var begun = plain.matches("[A-Za-z].*") && !RESERVED.contains(plain.toLowerCase(Locale.ROOT))
                    ? plain
                    : "v_" + plain;
            var wanted =
                    begun.substring(0, Math.min(begun.length(), LONGEST_NAME)).replaceAll("[._]+$", "");
            names.add(free(wanted, taken));
        }
        return names;
    }

    private static String free(String wanted, Set<String> taken) {
        var name = wanted;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            var suffix = "_" + number;
            name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }
}
