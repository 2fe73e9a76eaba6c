package id.reviu.survey.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets of plain texts. Every cell is a text, so nothing in it is ever taken for a formula. */
final class WorkbookWriter {

    private static final int NARROW = 14;
    private static final int WIDE = 44;

    /** What a spreadsheet would read as an escaped character. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private WorkbookWriter() {}

    static byte[] write(List<SheetRows> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Reviu", "1.0")) {
            for (var sheet : sheets) {
                write(sheet, workbook.newWorksheet(sheet.name()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(SheetRows sheet, Worksheet to) throws IOException {
        var headers = sheet.headers();
        for (int column = 0; column < headers.size(); column++) {
            var header = headers.get(column);
            to.value(0, column, header);
            to.style(0, column).bold().set();
            to.width(column, header.contains("::") ? WIDE : NARROW);
            for (int row = 0; row < sheet.rows().size(); row++) {
                var text = sheet.rows().get(row).get(header);
                if (!text.isEmpty()) {
                    to.value(row + 1, column, LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_"));
                }
            }
        }
        to.freezePane(0, 1);
        to.finish();
    }
}
