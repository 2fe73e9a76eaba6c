package id.reviu.survey.xlsform;

import id.reviu.platform.test.Contracts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;

/** Spreadsheets to test with. */
public final class Forms {

    private Forms() {}

    /** A form of pyxform's test data. */
    public static byte[] real(String name) {
        try (var content = Objects.requireNonNull(Forms.class.getResourceAsStream("/xlsform/" + name), name)) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A questionnaire of Kota Kediri's review: {@code opd} or {@code stakeholder}. */
    public static byte[] kediri(String audience) {
        try {
            return Files.readAllBytes(
                    Contracts.folder().resolveSibling("data/kediri/questionnaire-" + audience + ".xlsx"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A sheet survey in text blocks: a line a row, cells apart by {@code |}. */
    public static byte[] survey(String survey) {
        return of(Map.of("survey", survey));
    }

    public static byte[] of(String survey, String choices) {
        return of(Map.of("survey", survey, "choices", choices));
    }

    public static byte[] of(String survey, String choices, String settings) {
        return of(Map.of("survey", survey, "choices", choices, "settings", settings));
    }

    /** A workbook of sheets in text blocks. */
    public static byte[] of(Map<String, String> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            sheets.forEach((name, text) -> {
                var sheet = workbook.newWorksheet(name);
                var lines = text.lines().toList();
                for (int row = 0; row < lines.size(); row++) {
                    var cells = List.of(lines.get(row).split("\\|", -1));
                    for (int column = 0; column < cells.size(); column++) {
                        if (!cells.get(column).isBlank()) {
                            sheet.value(row, column, cells.get(column).strip());
                        }
                    }
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
