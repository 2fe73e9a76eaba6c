package id.reviu.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The files of {@code data/kediri}, which the build puts into the program. */
final class City {
    private static final String FOLDER = "/kediri/";

    List<Map<String, String>> rows(String file) {
        return Csv.read(new String(bytes(file), StandardCharsets.UTF_8));
    }

    List<String> opds() {
        return rows("opds.csv").stream().map(row -> value(row, "code")).toList();
    }

    byte[] bytes(String file) {
        try (var stream = City.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("The program was built without " + FOLDER + file);
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The value of a column that the file must have. */
    static String value(Map<String, String> row, String column) {
        var value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("A file of the demo city lacks the column " + column);
        }
        return value;
    }
}
