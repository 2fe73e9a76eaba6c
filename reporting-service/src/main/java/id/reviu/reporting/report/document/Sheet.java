package id.reviu.reporting.report.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet with a head that stays in sight, filled row by row and written out as it grows. */
final class Sheet {

    private static final int FLUSH_EVERY = 500;
    private static final int HEAD = 3;
    private static final String DATE_TIME = "yyyy-mm-dd hh:mm";
    private static final String WHITE = "FFFFFF";
    private static final String MAIN = Palette.MAIN.substring(1);
    private static final String MARK = Palette.SECOND.substring(1);

    /**
     * What stands over its head.
     *
     * @param simulated what to say of made-up answers; null when there are none
     */
    record Title(
            String text, @Nullable Instant asOf, @Nullable String simulated) {}

    /**
     * A column.
     *
     * @param width in characters
     * @param format of numbers in it; null for texts
     */
    record Column(String title, int width, @Nullable String format) {
        static Column text(String title, int width) {
            return new Column(title, width, null);
        }

        static Column count(String title) {
            return new Column(title, 12, "#,##0");
        }

        static Column decimal(String title) {
            return new Column(title, 13, "0.00");
        }

        static Column share(String title) {
            return new Column(title, 12, "0.0%");
        }
    }

    private final Worksheet sheet;
    private final ZoneId zone;
    private final List<Column> columns;
    private int row = HEAD;

    Sheet(Workbook workbook, String name, Title title, Words words, ZoneId zone, List<Column> columns) {
        this.sheet = workbook.newWorksheet(name);
        this.zone = zone;
        this.columns = List.copyOf(columns);
        write(title, words);
        head();
    }

    private void write(Title title, Words words) {
        sheet.value(0, 0, harmless(title.text()));
        sheet.style(0, 0).bold().fontSize(14).fontColor(MAIN).set();
        sheet.value(1, 0, words.say("as-of", words.dateTime(title.asOf())));
        if (title.simulated() != null) {
            sheet.value(2, 0, words.say("simulated") + ": " + title.simulated());
            sheet.style(2, 0).bold().fontColor(MARK).set();
            sheet.setTabColor(MARK);
        }
    }

    private void head() {
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
            sheet.value(row, column, columns.get(column).title());
            sheet.style(row, column)
                    .bold()
                    .fontColor(WHITE)
                    .fillColor(MAIN)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.freezePane(0, row + 1);
        sheet.setAutoFilter(row, 0, columns.size() - 1);
        sheet.repeatRows(row);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.setFitToPage(true);
        row++;
    }

    /** Adds a row of texts, numbers, moments and empty cells. */
    Sheet row(@Nullable Object... cells) throws IOException {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "%d cells in %d columns of %s".formatted(cells.length, columns.size(), sheet.getName()));
        }
        for (int column = 0; column < cells.length; column++) {
            var cell = cells[column];
            if (cell != null) {
                put(column, cell);
            }
        }
        row++;
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
        return this;
    }

    private void put(int column, Object cell) {
        switch (cell) {
            case String text -> {
                sheet.value(row, column, harmless(text));
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
            case Instant instant -> {
                sheet.value(row, column, LocalDateTime.ofInstant(instant, zone));
                sheet.style(row, column)
                        .format(DATE_TIME)
                        .verticalAlignment("top")
                        .set();
            }
            case BigDecimal number -> number(column, number);
            case Long number -> number(column, number);
            case Integer number -> number(column, number);
            default -> throw new IllegalArgumentException("no cell for " + cell.getClass());
        }
    }

    private void number(int column, Number number) {
        var format = columns.get(column).format();
        sheet.value(row, column, number);
        var style = sheet.style(row, column).verticalAlignment("top");
        if (format != null) {
            style.format(format);
        }
        style.set();
    }

    void close() throws IOException {
        sheet.finish();
    }

    /** A text that no spreadsheet takes for a formula, now or after it was saved as CSV. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
