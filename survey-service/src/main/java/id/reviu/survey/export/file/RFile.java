package id.reviu.survey.export.file;

import id.reviu.survey.questionnaire.Choice;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Data, and a script that reads them into data frames with types and labels; it needs nothing beyond R itself. */
final class RFile {

    private static final String READ = """
            # A text that a spreadsheet would run has an apostrophe before it; this takes it off again.
            unmarked <- function(x) sub("^'('*[-=+@\\t\\r\\n])", "\\\\1", x)

            read_answers <- function(file, classes, words) {
              data <- read.csv(file, colClasses = classes, na.strings = "", check.names = FALSE, encoding = "UTF-8")
              data[words] <- lapply(data[words], unmarked)
              data
            }

            labelled <- function(x, label, values = NULL) {
              attr(x, "label") <- label
              if (!is.null(values)) attr(x, "labels") <- values
              x
            }
            """;

    private RFile() {}

    static void write(Dataset data, List<Table> tables, OutputStream to) throws IOException {
        var bundle = new Bundle(to);
        for (var table : tables) {
            bundle.add(table.name() + ".csv", "", table, data.rows());
        }
        bundle.add("read.R", out -> out.write(script(data, tables)));
        bundle.add(Codebook.COLUMNS + ".csv", "", Codebook.columns(tables));
        bundle.add(Codebook.VALUES + ".csv", "", Codebook.values(tables));
        bundle.finish();
    }

    private static String script(Dataset data, List<Table> tables) {
        var text = new StringBuilder();
        text.append("# ").append(data.title().replaceAll("\\p{Cntrl}", " ")).append('\n');
        text.append("# Run this in the folder of its data: source(\"read.R\", encoding = \"UTF-8\")\n\n");
        text.append(READ);
        for (var table : tables) {
            frame(table, data.language(), text);
        }
        return text.toString();
    }

    private static void frame(Table table, String language, StringBuilder text) {
        var name = "`" + table.name() + "`";
        text.append('\n').append(name).append(" <- read_answers(").append(quoted(table.name() + ".csv"));
        text.append(",\n  classes = c(")
                .append(all(table, _ -> true, RFile::classOf))
                .append("),\n");
        text.append("  words = c(").append(all(table, column -> column.content().isWords(), RFile::nameOf));
        text.append("))\n");
        for (var column : table.columns()) {
            var cell = name + "[[" + nameOf(column) + "]]";
            text.append(cell)
                    .append(" <- labelled(")
                    .append(typed(column, cell, language))
                    .append(", ");
            text.append(quoted(column.labelIn(language)));
            if (column.content() == Content.NUMBER && !column.values().isEmpty()) {
                text.append(", ").append(scale(column, language));
            }
            text.append(")\n");
        }
    }

    /** What makes of a column as it was read what it means. */
    private static String typed(Column column, String cell, String language) {
        return switch (column.content()) {
            case CODE -> column.values().isEmpty() ? cell : factor(column, cell, language);
            case MOMENT -> "as.POSIXct(" + cell + ", format = \"%Y-%m-%dT%H:%M:%OSZ\", tz = \"UTC\")";
            case RESULT -> "type.convert(" + cell + ", as.is = TRUE)";
            case TEXT, NUMBER, FLAG, DAY -> cell;
        };
    }

    /** Levels are the codes in their order. Options may share a label, levels may not, so labels are kept beside them. */
    private static String factor(Column column, String cell, String language) {
        var codes = column.values().stream().map(value -> quoted(value.code())).collect(Collectors.joining(", "));
        var labels = column.values().stream()
                .map(value -> quoted(value.label().in(language)))
                .distinct()
                .collect(Collectors.joining(", "));
        var distinct = column.values().stream()
                        .map(value -> value.label().in(language))
                        .distinct()
                        .count()
                == column.values().size();
        return "factor(" + cell + ", levels = c(" + codes + ")" + (distinct ? ", labels = c(" + labels + ")" : "")
                + ")";
    }

    private static String scale(Column column, String language) {
        var numbers = column.values().stream().map(Choice::code).collect(Collectors.joining(", "));
        var labels = column.values().stream()
                .map(value -> quoted(value.label().in(language)))
                .collect(Collectors.joining(", "));
        return "setNames(c(" + numbers + "), c(" + labels + "))";
    }

    @FunctionalInterface
    private interface Part {
        String of(Column column);
    }

    private static String all(Table table, Predicate<Column> wanted, Part part) {
        return table.columns().stream().filter(wanted).map(part::of).collect(Collectors.joining(", "));
    }

    private static String nameOf(Column column) {
        return quoted(column.name());
    }

    private static String classOf(Column column) {
        return switch (column.content()) {
            case NUMBER, FLAG -> "\"numeric\"";
            case DAY -> "\"Date\"";
            case CODE, TEXT, RESULT, MOMENT -> "\"character\"";
        };
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replaceAll("\\p{Cntrl}", " ")
                + "\"";
    }
}
