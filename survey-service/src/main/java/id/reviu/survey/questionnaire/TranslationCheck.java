package id.reviu.survey.questionnaire;

import id.reviu.survey.questionnaire.Flaw.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the texts that are missing in one of a questionnaire's languages. What one must read to answer (labels of
 * questions, options, rows and points) blocks publishing; a title, hint or message is shown in the other language.
 */
public final class TranslationCheck {

    private final List<String> languages;
    private final List<Flaw> flaws = new ArrayList<>();

    private TranslationCheck(List<String> languages) {
        this.languages = languages;
    }

    /** One flaw for each text and language. */
    public static List<Flaw> of(Definition definition) {
        var check = new TranslationCheck(definition.languages());
        check.text("", Part.TITLE, "", definition.title(), "/title");
        for (int i = 0; i < definition.pages().size(); i++) {
            var page = definition.pages().get(i);
            check.text(page.name(), Part.LABEL, "", page.title(), "/pages/" + i + "/title");
            check.items(page.items(), "/pages/" + i);
        }
        return check.flaws;
    }

    private void items(List<Item> items, String around) {
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i), around + "/items/" + i);
        }
    }

    private void item(Item item, String at) {
        var head = item.head();
        if (item instanceof Item.Calculated) {
            return;
        }
        text(item.name(), Part.LABEL, "", head.label(), at + "/label");
        text(item.name(), Part.HINT, "", head.hint(), at + "/hint");
        text(item.name(), Part.MESSAGE, "", head.validMessage(), at + "/validMessage");
        switch (item) {
            case Item.Single single -> choices(item, single.choices(), at);
            case Item.Multiple multiple -> choices(item, multiple.choices(), at);
            case Item.Ranking ranking -> choices(item, ranking.choices(), at);
            case Item.Rating rating -> points(item, rating.points(), at);
            case Item.Grid grid -> {
                rows(item, grid.rows(), at);
                points(item, grid.points(), at);
            }
            case Item.ImportancePerformance grid -> {
                rows(item, grid.rows(), at);
                points(item, grid.points(), at);
            }
            case Item.Group group -> items(group.items(), at);
            case Item.Repeat repeat -> items(repeat.items(), at);
            default -> {}
        }
    }

    private void choices(Item item, List<Choice> choices, String at) {
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            text(item.name(), Part.CHOICE, choice.code(), choice.label(), at + "/choices/" + i + "/label");
        }
    }

    private void points(Item item, List<Point> points, String at) {
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            text(item.name(), Part.CHOICE, "" + point.value(), point.label(), at + "/points/" + i + "/label");
        }
    }

    private void rows(Item item, List<Row> rows, String at) {
        for (int i = 0; i < rows.size(); i++) {
            text(item.name(), Part.ROW, rows.get(i).name(), rows.get(i).label(), at + "/rows/" + i + "/label");
        }
    }

    /** A text that says nothing at all needs no translation: a group without a heading. */
    private void text(String owner, Part part, String detail, @Nullable Text text, String pointer) {
        if (text == null || text.saysNothing()) {
            return;
        }
        for (var language : languages) {
            if (!text.has(language)) {
                var name = detail.isEmpty() ? named(owner, text) : owner + ": " + detail;
                flaws.add(new Flaw(
                        owner,
                        part,
                        detail,
                        language,
                        pointer + "/" + language,
                        "questionnaire-not-translated-" + language,
                        name));
            }
        }
    }

    /** The questionnaire itself has no name but its title. */
    private static String named(String owner, Text text) {
        return owner.isEmpty() ? AnswerReader.shown(text.in(Definition.INDONESIAN)) : owner;
    }
}
