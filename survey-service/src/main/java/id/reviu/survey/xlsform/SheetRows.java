package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet to write, whose columns are those in which anything stands. */
final class SheetRows {

    private static final List<String> LANGUAGES = List.of(Definition.INDONESIAN, Definition.ENGLISH);

    private final String name;
    private final List<String> languages;
    private final List<SheetRow> rows = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    SheetRows(String name, List<String> languages) {
        this.name = name;
        this.languages = languages;
    }

    String name() {
        return name;
    }

    List<SheetRow> rows() {
        return rows;
    }

    void require(Columns... columns) {
        for (var column : columns) {
            headers.put(column.header(), column.header());
        }
    }

    void requireTexts(Columns column) {
        languages.forEach(language -> headers.put(textHeader(column, language), ""));
    }

    SheetRow add() {
        var row = new SheetRow();
        rows.add(row);
        return row;
    }

    /** The headers in the order in which people are used to find them. */
    List<String> headers() {
        var ordered = new ArrayList<String>();
        for (var column : Columns.values()) {
            if (headers.containsKey(column.header())) {
                ordered.add(column.header());
            }
            for (var language : LANGUAGES) {
                if (headers.containsKey(textHeader(column, language))) {
                    ordered.add(textHeader(column, language));
                }
            }
        }
        return ordered;
    }

    private static String textHeader(Columns column, String language) {
        return column.header() + "::" + Language.header(language);
    }

    /** One row, by header. */
    final class SheetRow {

        private final Map<String, String> cells = new LinkedHashMap<>();

        void put(Columns column, @Nullable String value) {
            if (value != null && !value.isEmpty()) {
                headers.put(column.header(), "");
                cells.put(column.header(), value);
            }
        }

        void put(Columns column, @Nullable Text text) {
            if (text != null) {
                putTranslations(column, text, "");
            }
        }

        /** The text in all languages but one. */
        void putTranslations(Columns column, Text text, String exceptLanguage) {
            for (var language : LANGUAGES) {
                var value = text.only(language);
                if (value != null && !language.equals(exceptLanguage)) {
                    headers.put(textHeader(column, language), "");
                    cells.put(textHeader(column, language), value);
                }
            }
        }

        String get(String header) {
            return cells.getOrDefault(header, "");
        }
    }
}
