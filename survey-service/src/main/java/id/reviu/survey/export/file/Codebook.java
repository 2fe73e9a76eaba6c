package id.reviu.survey.export.file;

import id.reviu.survey.questionnaire.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the columns and their values mean, in both languages. */
final class Codebook {

    static final String COLUMNS = "codebook";
    static final String VALUES = "choices";

    private Codebook() {}

    /** One line a column, the header first. */
    static List<List<String>> columns(List<Table> tables) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                "table",
                "column",
                "question",
                "kind",
                "content",
                "label_id",
                "label_en",
                "part_id",
                "part_en",
                "feeds",
                "versions"));
        for (var table : tables) {
            for (var column : table.columns()) {
                lines.add(List.of(
                        table.name(),
                        column.name(),
                        orEmpty(column.question()),
                        column.kind(),
                        column.content().code(),
                        orEmpty(column.label().id()),
                        orEmpty(column.label().en()),
                        inLanguage(column.part(), "id"),
                        inLanguage(column.part(), "en"),
                        orEmpty(column.feeds()),
                        column.versions().stream().map(String::valueOf).collect(Collectors.joining(" "))));
            }
        }
        return lines;
    }

    /** One line a value that a column can hold, the header first. */
    static List<List<String>> values(List<Table> tables) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("table", "column", "value", "label_id", "label_en"));
        for (var table : tables) {
            for (var column : table.columns()) {
                for (var value : column.values()) {
                    lines.add(List.of(
                            table.name(),
                            column.name(),
                            value.code(),
                            orEmpty(value.label().id()),
                            orEmpty(value.label().en())));
                }
            }
        }
        return lines;
    }

    private static String inLanguage(@Nullable Text text, String language) {
        return text == null ? "" : orEmpty(text.only(language));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
