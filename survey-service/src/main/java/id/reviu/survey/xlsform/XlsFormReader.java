package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.Flaw;
import id.reviu.survey.questionnaire.LogicCheck;
import id.reviu.survey.questionnaire.TranslationCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one spreadsheet as a form. */
final class XlsFormReader {

    private static final Map<String, String> SHEETS_NOT_SUPPORTED = Map.of(
            "external_choices", "xlsform-sheet-external-choices",
            "entities", "xlsform-sheet-entities",
            "osm", "xlsform-sheet-osm");
    private static final Set<String> SHEETS = Set.of("survey", "choices", "settings");

    private final Problems problems = new Problems();
    private final Workbook workbook;
    private final String fileName;

    private XlsFormReader(byte[] file, String fileName) {
        this.workbook = Workbook.of(file);
        this.fileName = fileName;
    }

    /**
     * Reads a form.
     *
     * @param fileName what to call the form when nothing in it does
     * @throws UnreadableSpreadsheet when the file is no spreadsheet that can be read
     * @throws XlsFormRefused with everything that has to be mended
     */
    static XlsForm read(byte[] file, String fileName) {
        return new XlsFormReader(file, fileName).read();
    }

    private XlsForm read() {
        var sheet = workbook.sheet("survey");
        reportOtherSheets();
        if (sheet.isEmpty()) {
            var near = Nearest.to("survey", namesInLowerCase());
            problems.error(new Problem(
                    "survey",
                    0,
                    "",
                    "",
                    near.isPresent() ? "xlsform-sheet-misspelt" : "xlsform-sheet-missing",
                    near.<List<Object>>map(name -> List.of("survey", name)).orElse(List.of("survey"))));
            throw new XlsFormRefused(problems.errors());
        }
        var settings = new SettingsSheet(workbook.sheet("settings"), sheet.get(), problems);
        var choices = new ChoicesSheet(table(workbook.sheet("choices"), settings), problems);
        var table = new Table(sheet.get(), settings.defaultLanguage(), problems);
        var survey = new SurveySheet(table, choices, problems);
        choices.reportUnused();
        var draft = new Definition(settings.title(fileName), languages(table), survey.pages());
        LogicCheck.of(draft, survey.leftOut()).forEach(flaw -> report(flaw, survey));
        if (draft.pages().isEmpty() && problems.isEmpty()) {
            problems.error(new Problem(table.sheet(), 0, "", "", "xlsform-no-questions", List.of()));
        }
        if (!problems.isEmpty()) {
            throw new XlsFormRefused(problems.errors());
        }
        TranslationCheck.of(draft).forEach(flaw -> warn(flaw, survey, choices, settings));
        return new XlsForm(BoundsFinder.in(draft), problems.warnings());
    }

    private @Nullable Table table(Optional<Sheet> sheet, SettingsSheet settings) {
        return sheet.map(each -> new Table(each, settings.defaultLanguage(), problems))
                .orElse(null);
    }

    private List<String> namesInLowerCase() {
        return workbook.sheetNames().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void reportOtherSheets() {
        for (var written : workbook.sheetNames()) {
            var name = written.strip().toLowerCase(Locale.ROOT);
            var code = SHEETS_NOT_SUPPORTED.get(name);
            if (code != null) {
                if (workbook.sheet(name)
                        .filter(sheet -> sheet.lines().size() > 1)
                        .isPresent()) {
                    problems.error(new Problem(written, 0, "", "", code, List.of(written)));
                }
            } else if (!SHEETS.contains(name)) {
                problems.warn(new Problem(written, 0, "", "", "xlsform-sheet-comment", List.of(Cut.to60(written))));
            }
        }
    }

    /** The languages in which there is any label, Indonesian first. */
    private static List<String> languages(Table table) {
        var languages = new ArrayList<String>();
        for (var language : List.of(Definition.INDONESIAN, Definition.ENGLISH)) {
            var labelled = table.entries().stream().anyMatch(entry -> {
                var label = entry.text(Columns.LABEL);
                return label != null && label.has(language);
            });
            if (labelled) {
                languages.add(language);
            }
        }
        return languages;
    }

    private void report(Flaw flaw, SurveySheet survey) {
        var entry = survey.entryOf(flaw.owner());
        var column = switch (flaw.part()) {
            case VALID_WHEN -> Columns.CONSTRAINT;
            case CALCULATION -> Columns.CALCULATION;
            default -> Columns.RELEVANT;
        };
        if (entry != null && entry.has(column)) {
            problems.error(entry.problem(column, flaw.code(), flaw.args()));
        }
    }

    private void warn(Flaw flaw, SurveySheet survey, ChoicesSheet choices, SettingsSheet settings) {
        var language = flaw.language();
        var place = switch (flaw.part()) {
            case TITLE -> settings.firstEntry();
            case CHOICE -> choiceOf(flaw, survey, choices);
            case ROW -> survey.entryOf(flaw.detail());
            default -> survey.entryOf(flaw.owner());
        };
        var column = switch (flaw.part()) {
            case TITLE -> Columns.FORM_TITLE;
            case HINT -> Columns.HINT;
            case MESSAGE -> Columns.CONSTRAINT_MESSAGE;
            default -> Columns.LABEL;
        };
        if (place != null) {
            var what = flaw.detail().isEmpty() ? flaw.owner() : flaw.detail();
            problems.warn(place.problemIn(column, language, flaw.code(), what.isEmpty() ? column.header() : what));
        }
    }

    private static @Nullable Entry choiceOf(Flaw flaw, SurveySheet survey, ChoicesSheet choices) {
        var list = survey.listOf(flaw.owner());
        return list == null ? null : choices.entryOf(list, flaw.detail());
    }
}
