package id.reviu.survey.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One workbook with a sheet a table. Rows leave memory as they are written; a table longer than a sheet goes on in the next. */
final class WorkbookFile {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int ROWS_IN_MEMORY = 200;
    private static final int FAST = 1;
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    /** What a spreadsheet would read as an escaped character. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Workbook workbook;

    private WorkbookFile(Workbook workbook) {
        this.workbook = workbook;
    }

    static void write(Dataset data, List<Table> tables, OutputStream to) throws IOException {
        for (var table : tables) {
            if (table.columns().size() > MOST_COLUMNS) {
                throw new TooWide(table.columns().size());
            }
        }
        var workbook = new Workbook(to, "Reviu", "1.0");
        workbook.setCompressionLevel(FAST);
        var file = new WorkbookFile(workbook);
        for (var table : tables) {
            file.add(table, data.rows());
        }
        file.add(Codebook.COLUMNS, Codebook.columns(tables));
        file.add(Codebook.VALUES, Codebook.values(tables));
        workbook.finish();
    }

    private void add(Table table, Dataset.Rows rows) throws IOException {
        var sheets = new Sheets(table);
        table.read(rows, sheets::row);
        sheets.finish();
    }

    private void add(String name, List<List<String>> lines) throws IOException {
        var sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                text(sheet, row, column, lines.get(row).get(column));
            }
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    /** Text in a cell of its own type is text, whatever it begins with; so nothing is ever run. */
    private static void text(Worksheet sheet, int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        var end = text.length() <= LONGEST_CELL
                ? text.length()
                : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_CELL - 1));
        sheet.inlineString(
                row, column, LOOKS_ESCAPED.matcher(text.substring(0, end)).replaceAll("_x005F_"));
    }

    private final class Sheets {

        private final Table table;
        private Worksheet sheet;
        private int number = 1;
        private int row;

        Sheets(Table table) {
            this.table = table;
            this.sheet = begin();
        }

        private Worksheet begin() {
            var suffix = number == 1 ? "" : " " + number;
            var name = table.name();
            var begun = workbook.newWorksheet(
                    name.substring(0, Math.min(name.length(), LONGEST_NAME - suffix.length())) + suffix);
            begun.freezePane(0, 1);
            var columns = table.columns();
            for (int column = 0; column < columns.size(); column++) {
                text(begun, 0, column, columns.get(column).name());
                begun.style(0, column).bold().set();
            }
            row = 1;
            return begun;
        }

        void row(@Nullable String[] cells) {
            try {
                if (row == MOST_ROWS) {
                    sheet.finish();
                    number++;
                    sheet = begin();
                }
                for (int column = 0; column < cells.length; column++) {
                    var cell = cells[column];
                    if (cell != null) {
                        cell(table.columns().get(column).content(), column, cell);
                    }
                }
                row++;
                if (row % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private void cell(Content content, int column, String cell) {
            switch (content) {
                case NUMBER, FLAG -> sheet.value(row, column, new BigDecimal(cell));
                case RESULT -> {
                    if (Delimited.isNumber(cell)) {
                        sheet.value(row, column, new BigDecimal(cell));
                    } else {
                        text(sheet, row, column, cell);
                    }
                }
                case DAY -> {
                    sheet.value(row, column, LocalDate.parse(cell));
                    sheet.style(row, column).format(DAY).set();
                }
                case MOMENT -> {
                    sheet.value(row, column, LocalDateTime.ofInstant(Instant.parse(cell), ZoneOffset.UTC));
                    sheet.style(row, column).format(MOMENT).set();
                }
                case CODE, TEXT -> text(sheet, row, column, cell);
            }
        }

        void finish() throws IOException {
            sheet.finish();
        }
    }
}
