package id.reviu.survey.export.file;

import java.io.IOException;
import java.io.OutputStream;

/** Writes answers in a format. */
public final class ExportFile {

    private ExportFile() {}

    /** How often the rows are read until a file is whole. */
    public static int readings(Format format, Dataset data) {
        return format == Format.JSONL
                ? 1
                : (int) Layout.of(data).stream()
                        .filter(table -> !(table instanceof Table.Texts))
                        .count();
    }

    /**
     * Writes all of it, row by row.
     *
     * @throws TooWide when the format cannot hold that many columns
     */
    public static void write(Format format, Dataset data, OutputStream to) throws IOException {
        var tables = Layout.of(data);
        switch (format) {
            case CSV -> CsvFile.write(data, tables, to);
            case XLSX -> WorkbookFile.write(data, tables, to);
            case SPSS -> SpssFile.write(data, tables, to);
            case R -> RFile.write(data, tables, to);
            case JSONL -> JsonLinesFile.write(data, tables, to);
        }
    }
}
