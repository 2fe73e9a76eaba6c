package id.reviu.survey.export.file;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes rows as RFC 4180 says: separated by commas, lines ended by CR LF, in quotation marks where needed. */
final class Delimited {

    static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    private final Writer out;

    Delimited(Writer out) {
        this.out = out;
    }

    /** Writes texts, none of which is run by a spreadsheet. */
    void texts(List<String> texts) throws IOException {
        for (int index = 0; index < texts.size(); index++) {
            separate(index);
            quoted(Neutral.of(texts.get(index)));
        }
        out.write("\r\n");
    }

    /** Writes the names of columns. */
    void head(List<Column> columns) throws IOException {
        texts(columns.stream().map(Column::name).toList());
    }

    /** Writes a row; cells that hold nothing stay empty. */
    void row(List<Column> columns, @Nullable String[] cells) throws IOException {
        for (int index = 0; index < cells.length; index++) {
            separate(index);
            var cell = cells[index];
            if (cell != null) {
                cell(columns.get(index).content(), cell);
            }
        }
        out.write("\r\n");
    }

    private void cell(Content content, String cell) throws IOException {
        if (!content.isWords() || content == Content.RESULT && isNumber(cell)) {
            out.write(cell);
        } else {
            quoted(Neutral.of(cell));
        }
    }

    /** Whether an expression yielded a number. */
    static boolean isNumber(String result) {
        return NUMBER.matcher(result).matches();
    }

    private void separate(int index) throws IOException {
        if (index > 0) {
            out.write(',');
        }
    }

    private void quoted(String text) throws IOException {
        if (needsQuotes(text)) {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(text);
        }
    }

    private static boolean needsQuotes(String text) {
        for (int index = 0; index < text.length(); index++) {
            switch (text.charAt(index)) {
                case ',', '"', '\r', '\n' -> {
                    return true;
                }
                default -> {
                    // it stands for itself
                }
            }
        }
        return text.startsWith(" ") || text.endsWith(" ");
    }
}
