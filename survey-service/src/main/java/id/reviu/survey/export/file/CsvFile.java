package id.reviu.survey.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Comma-separated files, one a table, with the codebook; they begin so that Excel knows they are UTF-8. */
final class CsvFile {

    private CsvFile() {}

    static void write(Dataset data, List<Table> tables, OutputStream to) throws IOException {
        var bundle = new Bundle(to);
        for (var table : tables) {
            bundle.add(table.name() + ".csv", Delimited.BYTE_ORDER_MARK, table, data.rows());
        }
        bundle.add(Codebook.COLUMNS + ".csv", Delimited.BYTE_ORDER_MARK, Codebook.columns(tables));
        bundle.add(Codebook.VALUES + ".csv", Delimited.BYTE_ORDER_MARK, Codebook.values(tables));
        bundle.finish();
    }
}
