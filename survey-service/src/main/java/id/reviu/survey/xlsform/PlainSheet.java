package id.reviu.survey.xlsform;

import java.util.List;

/**
 * A workbook that is a plain list: its first sheet, row by row, read with the same care as a form.
 *
 * @param name as it is written
 * @param rows those that are not blank, from top to bottom
 */
public record PlainSheet(String name, List<Row> rows) {

    /** Largest file. */
    public static final int MOST_BYTES = WorkbookParts.MOST_BYTES;

    public PlainSheet {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as the spreadsheet counts
     * @param cells those that say something
     */
    public record Row(int number, List<Value> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What a cell shows.
     *
     * @param column 0 for the first one
     * @param fault code of what is wrong with it; the empty text when nothing is
     */
    public record Value(int column, String text, String fault) {}

    /**
     * Reads a workbook.
     *
     * @param most rows it may have
     * @throws id.reviu.platform.problem.Refusal when it is none, is not a safe one, or is too large
     */
    public static PlainSheet read(byte[] file, int most) {
        var sheet = Workbook.of(file).firstSheet(most);
        return new PlainSheet(
                sheet.name(),
                sheet.lines().stream()
                        .map(line -> new Row(
                                line.number(),
                                line.cells().stream()
                                        .map(cell -> new Value(cell.column(), cell.text(), cell.fault()))
                                        .toList()))
                        .toList());
    }

    /** A column's letters. */
    public static String letters(int column) {
        return Cell.letters(column);
    }
}
