package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form's title, and the language of columns that name none. */
final class SettingsSheet {

    private static final int LONGEST_TITLE = 300;

    private final String defaultLanguage;
    private final @Nullable Table table;
    private final Problems problems;

    SettingsSheet(Optional<Sheet> sheet, Sheet survey, Problems problems) {
        this.problems = problems;
        var written = sheet.map(SettingsSheet::defaultLanguageCell).orElse("");
        var language = Language.of(written);
        this.defaultLanguage = written.isEmpty() ? languageOf(survey) : language.orElse("");
        this.table = sheet.filter(each -> !each.lines().isEmpty())
                .map(each -> new Table(each, titleLanguage(), problems))
                .orElse(null);
        if (!written.isEmpty() && language.isEmpty() && table != null) {
            table.entries().stream()
                    .filter(entry -> entry.has(Columns.DEFAULT_LANGUAGE))
                    .findFirst()
                    .ifPresent(entry ->
                            problems.error(entry.problem(Columns.DEFAULT_LANGUAGE, "xlsform-language", written)));
        }
    }

    private String titleLanguage() {
        return defaultLanguage.isEmpty() ? Definition.INDONESIAN : defaultLanguage;
    }

    private static String defaultLanguageCell(Sheet sheet) {
        if (sheet.lines().size() < 2) {
            return "";
        }
        for (var header : sheet.lines().getFirst().cells()) {
            if (Columns.of(header.text()).orElse(null) == Columns.DEFAULT_LANGUAGE) {
                return sheet.lines().get(1).cells().stream()
                        .filter(cell -> cell.column() == header.column())
                        .map(Cell::text)
                        .findFirst()
                        .orElse("");
            }
        }
        return "";
    }

    /** A form whose labels are all in one language is in that language throughout; else Indonesian is. */
    private static String languageOf(Sheet survey) {
        if (survey.lines().isEmpty()) {
            return Definition.INDONESIAN;
        }
        Set<String> languages = new HashSet<>();
        for (var cell : survey.lines().getFirst().cells()) {
            var header = new HeaderText(cell.text());
            if (header.column() == Columns.LABEL) {
                languages.add(Language.of(header.language()).orElse(""));
            }
        }
        return languages.equals(Set.of(Definition.ENGLISH)) ? Definition.ENGLISH : Definition.INDONESIAN;
    }

    /** The language of columns that name none; empty when it is one that is not supported. */
    String defaultLanguage() {
        return defaultLanguage;
    }

    /** The title of the form, else its id, else the name of its file. */
    Text title(String fileName) {
        var entries = table == null ? List.<Entry>of() : table.entries();
        var titled =
                entries.stream().filter(entry -> entry.has(Columns.FORM_TITLE)).findFirst();
        if (titled.isPresent()) {
            var title = titled.get().text(Columns.FORM_TITLE);
            if (title != null) {
                var longest = Math.max(length(title.id()), length(title.en()));
                if (longest > LONGEST_TITLE) {
                    problems.error(
                            titled.get().problem(Columns.FORM_TITLE, "xlsform-title-too-long", LONGEST_TITLE, longest));
                }
                return title;
            }
        }
        var id = entries.stream()
                .map(entry -> entry.get(Columns.FORM_ID))
                .filter(text -> !text.isEmpty())
                .findFirst();
        var title = id.orElse(fileName);
        var place = table == null ? "settings" : table.sheet();
        problems.warn(new Problem(place, 0, "", "", "xlsform-title-missing", List.of(Cut.to60(title))));
        return titleLanguage().equals(Definition.ENGLISH) ? new Text(null, title) : new Text(title, null);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    /** Where the title stands, for a warning about it; null when there is no settings sheet. */
    @Nullable
    Entry firstEntry() {
        return table == null || table.entries().isEmpty()
                ? null
                : table.entries().getFirst();
    }
}
