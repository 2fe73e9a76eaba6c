package id.reviu.reporting.report.document;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** The sheets of one workbook, each with the report's title over its head. */
final class Sheets {

    private final Workbook workbook;
    private final Sheet.Title title;
    private final Words words;
    private final ZoneId zone;
    private final @Nullable Seal seal;

    Sheets(Workbook workbook, Sheet.Title title, Words words, ZoneId zone, @Nullable Seal seal) {
        this.workbook = workbook;
        this.title = title;
        this.words = words;
        this.zone = zone;
        this.seal = seal;
    }

    Sheet sheet(String name, List<Sheet.Column> columns) {
        return new Sheet(workbook, name, title, words, zone, columns);
    }

    /** A sheet of two columns: what, and its value. */
    Sheet facts() {
        return sheet(
                words.say("sheet.summary"),
                List.of(
                        Sheet.Column.text(words.say("sheet.figure"), 46),
                        new Sheet.Column(words.say("sheet.value"), 40, "#,##0.##")));
    }

    /** Adds how the file can be checked to a sheet of facts. */
    void seal(Sheet facts) throws IOException {
        if (seal != null) {
            facts.row(words.say("seal.title"), seal.address());
        }
    }
}
