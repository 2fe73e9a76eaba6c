package id.reviu.survey.xlsform;

import java.util.List;

/**
 * Something in a spreadsheet that is wrong, or not supported, at its cell.
 *
 * @param sheet as it is written; the name it should have when it is missing
 * @param row as the spreadsheet counts; 0 when it concerns the whole sheet
 * @param column its letters; the empty text when it concerns the whole row
 * @param header what stands at the top of the column; the empty text when it concerns the whole row
 * @param code stable name; its texts are {@code violation.<code>} and {@code violation.<code>.mend}
 * @param args what the texts need
 */
public record Problem(String sheet, int row, String column, String header, String code, List<Object> args) {

    public Problem {
        args = List.copyOf(args);
    }

    /** A JSON pointer to the cell, in a workbook keyed by sheet, row and column. */
    public String pointer() {
        var pointer = new StringBuilder("/").append(sheet.replace("~", "~0").replace("/", "~1"));
        if (row > 0) {
            pointer.append('/').append(row);
        }
        if (!column.isEmpty()) {
            pointer.append('/').append(column);
        }
        return pointer.toString();
    }
}
