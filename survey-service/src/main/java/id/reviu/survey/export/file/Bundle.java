package id.reviu.survey.export.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several text files as one, written one after the other. */
final class Bundle {

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;
    private final Writer out;

    Bundle(OutputStream to) {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        // Answers are short and alike: more effort makes the file little smaller and the writing much slower.
        zip.setLevel(Deflater.BEST_SPEED);
        out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER);
    }

    /** Writes the text of one file. */
    @FunctionalInterface
    interface Body {
        void write(Writer out) throws IOException;
    }

    void add(String name, Body body) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        body.write(out);
        out.flush();
        zip.closeEntry();
    }

    /** Adds a table with its header. */
    void add(String name, String beginning, Table table, Dataset.Rows rows) throws IOException {
        add(name, writer -> {
            writer.write(beginning);
            var lines = new Delimited(writer);
            lines.head(table.columns());
            table.read(rows, cells -> {
                try {
                    lines.row(table.columns(), cells);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        });
    }

    /** Adds lines of texts. */
    void add(String name, String beginning, List<List<String>> lines) throws IOException {
        add(name, writer -> {
            writer.write(beginning);
            var to = new Delimited(writer);
            for (var line : lines) {
                to.texts(line);
            }
        });
    }

    /** Ends the bundle; what it was written to stays open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
