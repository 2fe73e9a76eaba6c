package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.FormPage;
import id.reviu.survey.questionnaire.Head;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.Point;
import id.reviu.survey.questionnaire.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a definition as a form that reads back as the same definition. */
final class XlsFormWriter {

    private final Definition definition;
    private final SheetRows survey;
    private final ListWriter lists;

    private XlsFormWriter(Definition definition) {
        this.definition = definition;
        this.survey = new SheetRows("survey", definition.languages());
        this.lists = new ListWriter(definition.languages());
    }

    /**
     * Writes a workbook.
     *
     * @param version what stands in the setting version
     */
    static byte[] write(Definition definition, String formId, String version) {
        var writer = new XlsFormWriter(definition);
        writer.writeSurvey();
        return WorkbookWriter.write(List.of(writer.survey, writer.lists.rows(), writer.settings(formId, version)));
    }

    private void writeSurvey() {
        survey.require(Columns.TYPE, Columns.NAME);
        survey.requireTexts(Columns.LABEL);
        var previousWasLoose = false;
        for (int i = 0; i < definition.pages().size(); i++) {
            var page = definition.pages().get(i);
            var loose = !previousWasLoose && Pages.isLoose(page, i + 1);
            previousWasLoose = loose;
            if (loose) {
                page.items().forEach(this::write);
            } else if (Pages.isItsItem(page)) {
                writeBlock(page.items().getFirst(), page.visibleWhen());
            } else {
                writePage(page);
            }
        }
    }

    private void writePage(FormPage page) {
        var row = survey.add();
        row.put(Columns.TYPE, "begin_group");
        row.put(Columns.NAME, page.name());
        row.put(Columns.LABEL, page.title());
        row.put(Columns.RELEVANT, page.visibleWhen());
        page.items().forEach(this::write);
        end("end_group", page.name());
    }

    private void end(String type, String name) {
        var row = survey.add();
        row.put(Columns.TYPE, type);
        row.put(Columns.NAME, name);
    }

    private void write(Item item) {
        switch (item) {
            case Item.Group _, Item.Repeat _, Item.Grid _, Item.ImportancePerformance _ ->
                writeBlock(item, item.head().visibleWhen());
            default -> writeQuestion(item);
        }
    }

    /** Writes an item that takes several rows. */
    private void writeBlock(Item item, @Nullable String visibleWhen) {
        var row = survey.add();
        var repeat = item instanceof Item.Repeat;
        row.put(Columns.TYPE, repeat ? "begin_repeat" : "begin_group");
        row.put(Columns.NAME, item.name());
        row.put(Columns.LABEL, item.head().label());
        row.put(Columns.HINT, item.head().hint());
        row.put(Columns.RELEVANT, visibleWhen);
        switch (item) {
            case Item.Group group -> group.items().forEach(this::write);
            case Item.Repeat repeated -> {
                row.put(Columns.APPEARANCE, Appearance.OWN_PROGRAMMES);
                repeated.items().forEach(this::write);
            }
            case Item.Grid grid -> {
                row.put(Columns.APPEARANCE, Appearance.TABLE_LIST);
                writeRows(grid.rows(), grid.points());
            }
            case Item.ImportancePerformance grid -> {
                row.put(Columns.APPEARANCE, Appearance.IMPORTANCE_PERFORMANCE);
                writeRows(grid.rows(), grid.points());
            }
            default -> throw new IllegalArgumentException("not a block: " + item.name());
        }
        end(repeat ? "end_repeat" : "end_group", item.name());
    }

    private void writeRows(List<Row> rows, List<Point> points) {
        for (var row : rows) {
            var written = survey.add();
            written.put(Columns.TYPE, "select_one " + lists.ofPoints(row.name(), points));
            written.put(Columns.NAME, row.name());
            written.put(Columns.LABEL, row.label());
            written.put(Columns.REQUIRED, row.required() ? "yes" : null);
            written.put(Columns.SCALE, row.feeds());
        }
    }

    private void writeQuestion(Item item) {
        var row = survey.add();
        var head = item.head();
        row.put(Columns.TYPE, typeOf(item));
        row.put(Columns.NAME, head.name());
        row.put(Columns.LABEL, head.label());
        row.put(Columns.HINT, head.hint());
        row.put(Columns.REQUIRED, head.required() ? "yes" : null);
        row.put(Columns.RELEVANT, head.visibleWhen());
        row.put(Columns.CONSTRAINT, constraint(item, head));
        row.put(Columns.CONSTRAINT_MESSAGE, head.validMessage());
        row.put(Columns.SCALE, head.feeds());
        switch (item) {
            case Item.Rating rating -> row.put(Columns.APPEARANCE, rating.reversed() ? Appearance.REVERSED : null);
            case Item.FreeText text -> {
                row.put(Columns.APPEARANCE, text.multiline() ? Appearance.MULTILINE : null);
                var usual = text.maxLength() == Item.FreeText.USUAL_MAX_LENGTH;
                row.put(Columns.MAX_LENGTH, usual ? null : String.valueOf(text.maxLength()));
            }
            case Item.Quantity quantity -> {
                row.put(Columns.UNIT, quantity.unit());
                row.put(
                        Columns.DECIMALS,
                        quantity.decimals() == null ? null : quantity.decimals().toString());
            }
            case Item.Calculated calculated -> row.put(Columns.CALCULATION, calculated.expression());
            default -> {}
        }
    }

    private String typeOf(Item item) {
        return switch (item) {
            case Item.Single single -> "select_one " + lists.ofChoices(single) + (single.other() ? " or_other" : "");
            case Item.Multiple multiple ->
                "select_multiple " + lists.ofChoices(multiple) + (multiple.other() ? " or_other" : "");
            case Item.Rating rating -> "select_one " + lists.ofPoints(rating.name(), rating.points());
            case Item.Ranking ranking -> "rank " + lists.ofChoices(ranking);
            case Item.Quantity quantity -> quantity.integer() ? "integer" : "decimal";
            case Item.Date _ -> "date";
            case Item.FreeText _ -> "text";
            case Item.Evidence _ -> "file";
            case Item.Calculated _ -> "calculate";
            case Item.Note _ -> "note";
            case Item.Group _, Item.Repeat _, Item.Grid _, Item.ImportancePerformance _ ->
                throw new IllegalArgumentException("not a question: " + item.name());
        };
    }

    private static @Nullable String constraint(Item item, Head head) {
        return switch (item) {
            case Item.Quantity quantity -> Bounds.join(".", quantity.min(), quantity.max(), head.validWhen());
            case Item.Multiple multiple ->
                Bounds.join("count-selected(.)", multiple.min(), multiple.max(), head.validWhen());
            default -> head.validWhen();
        };
    }

    private SheetRows settings(String formId, String version) {
        var settings = new SheetRows("settings", List.of(Definition.INDONESIAN, Definition.ENGLISH));
        var main = definition.languages().contains(Definition.INDONESIAN) ? Definition.INDONESIAN : Definition.ENGLISH;
        var row = settings.add();
        // Other programs know the title without a language only.
        row.put(Columns.FORM_TITLE, definition.title().only(main));
        row.putTranslations(Columns.FORM_TITLE, definition.title(), main);
        row.put(Columns.FORM_ID, formId);
        row.put(Columns.FORM_VERSION, version);
        row.put(Columns.DEFAULT_LANGUAGE, Language.header(main));
        return settings;
    }
}
