package id.reviu.survey.questionnaire;

import id.reviu.survey.questionnaire.Flaw.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a definition lacks or has twice: names, labels, options, bounds. */
final class StructureCheck {

    private static final int FEWEST_POINTS = 2;
    private static final int MOST_POINTS = 10;

    /** A page may also be named after its number, as pages made of a spreadsheet's loose questions are. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,4}-page");

    private static final Pattern SCALE = Pattern.compile("[a-z0-9-]+:[a-z0-9_./ -]+");

    private final Set<String> names = new HashSet<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private StructureCheck() {}

    static List<Flaw> of(Definition definition) {
        var check = new StructureCheck();
        if (definition.title().saysNothing()) {
            check.flaw("", Part.TITLE, "/title", "questionnaire-title-missing");
        }
        var pages = new HashSet<String>();
        for (int i = 0; i < definition.pages().size(); i++) {
            check.page(definition.pages().get(i), "/pages/" + i, pages);
        }
        return check.flaws;
    }

    private void flaw(String owner, Part part, String pointer, String code, Object... args) {
        flaws.add(new Flaw(owner, part, "", "", pointer, code, args));
    }

    private void page(FormPage page, String at, Set<String> pages) {
        if (page.title().saysNothing()) {
            flaw(page.name(), Part.LABEL, at + "/title", "questionnaire-page-title-missing");
        }
        if (page.items().isEmpty()) {
            flaw(page.name(), Part.CONTENT, at + "/items", "questionnaire-page-empty");
        }
        if (!PAGE_NUMBER.matcher(page.name()).matches()) {
            wellFormed(page.name(), page.name(), at);
        }
        if (!page.name().isEmpty() && !pages.add(page.name())) {
            flaw(page.name(), Part.NAME, at + "/name", "questionnaire-name-twice", page.name());
        }
        // A spreadsheet writes a page as a group, unless it is nothing but its only item.
        if (!isItsItem(page)) {
            claim(page.name(), page.name(), at);
        }
        items(page.items(), at, false);
    }

    private static boolean isItsItem(FormPage page) {
        return page.items().size() == 1
                && page.items().getFirst().name().equals(page.name())
                && (page.items().getFirst() instanceof Item.Grid
                        || page.items().getFirst() instanceof Item.ImportancePerformance
                        || page.items().getFirst() instanceof Item.Repeat);
    }

    private void items(List<Item> items, String around, boolean inRepeat) {
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i), around + "/items/" + i, inRepeat);
        }
    }

    private void item(Item item, String at, boolean inRepeat) {
        name(item.name(), item.name(), at, inRepeat);
        head(item, at);
        switch (item) {
            case Item.Single single -> {
                choices(item, single.choices(), single.other(), 1, at);
                other(item, single.other(), at);
            }
            case Item.Multiple multiple -> multiple(multiple, at);
            case Item.Ranking ranking -> choices(item, ranking.choices(), false, 2, at);
            case Item.Rating rating -> points(item, rating.points(), at);
            case Item.Grid grid -> {
                rows(item, grid.rows(), at, inRepeat);
                points(item, grid.points(), at);
            }
            case Item.ImportancePerformance grid -> {
                rows(item, grid.rows(), at, inRepeat);
                points(item, grid.points(), at);
            }
            case Item.Quantity number -> quantity(number, at);
            case Item.Group group -> {
                content(item, group.items(), at);
                items(group.items(), at, inRepeat);
            }
            case Item.Repeat repeat -> repeat(repeat, at, inRepeat);
            default -> {}
        }
    }

    private void name(String owner, String name, String at, boolean inRepeat) {
        wellFormed(owner, name, at);
        if (inRepeat && name.equals(AnswerCheck.PROGRAMME)) {
            flaw(owner, Part.NAME, at + "/name", "questionnaire-name-reserved", name);
        }
        claim(owner, name, at);
    }

    private void wellFormed(String owner, String name, String at) {
        if (name.isEmpty()) {
            flaw(owner, Part.NAME, at + "/name", "questionnaire-name-missing");
        } else if (!Names.isName(name)) {
            flaw(owner, Part.NAME, at + "/name", "questionnaire-name", AnswerReader.shown(name));
        }
    }

    private void claim(String owner, String name, String at) {
        if (!name.isEmpty() && !names.add(name)) {
            flaw(owner, Part.NAME, at + "/name", "questionnaire-name-twice", name);
        }
    }

    private void head(Item item, String at) {
        var head = item.head();
        var mayBeSilent = item instanceof Item.Calculated
                || item instanceof Item.Group
                || item instanceof Item.Repeat
                || item instanceof Item.Grid
                || item instanceof Item.ImportancePerformance;
        if (!mayBeSilent && head.label().saysNothing()) {
            flaw(item.name(), Part.LABEL, at + "/label", "questionnaire-label-missing", item.name());
        }
        var takesNoAnswer = item instanceof Item.Note
                || item instanceof Item.Calculated
                || item instanceof Item.Group
                || item instanceof Item.Repeat;
        if (takesNoAnswer && head.required()) {
            flaw(item.name(), Part.CONTENT, at + "/required", "questionnaire-takes-no-answer");
        }
        if (takesNoAnswer && head.validWhen() != null) {
            flaw(item.name(), Part.VALID_WHEN, at + "/validWhen", "questionnaire-takes-no-answer");
        }
        feeds(item.name(), head.feeds(), at);
    }

    private void feeds(String owner, @Nullable String scale, String at) {
        if (scale != null && !SCALE.matcher(scale).matches()) {
            flaw(owner, Part.CONTENT, at + "/feeds", "questionnaire-feeds", AnswerReader.shown(scale));
        }
    }

    private void multiple(Item.Multiple item, String at) {
        choices(item, item.choices(), item.other(), 1, at);
        other(item, item.other(), at);
        var codes = item.choices().stream().map(Choice::code).toList();
        for (var code : item.exclusive()) {
            if (!codes.contains(code) && !(item.other() && code.equals(Item.OTHER))) {
                flaw(
                        item.name(),
                        Part.CONTENT,
                        at + "/exclusive",
                        "questionnaire-exclusive-unknown",
                        AnswerReader.shown(code));
            }
        }
        var options = item.choices().size() + (item.other() ? 1 : 0);
        if (item.min() != null && item.min() > options) {
            flaw(item.name(), Part.CONTENT, at + "/min", "questionnaire-too-few-options", item.min(), options);
        } else if (item.min() != null && item.max() != null && item.min() > item.max()) {
            flaw(item.name(), Part.CONTENT, at + "/max", "questionnaire-bounds", item.min(), item.max());
        }
    }

    /** The words for "other" are answered under a name of their own. */
    private void other(Item item, boolean other, String at) {
        if (other) {
            claim(item.name(), item.name() + Item.OTHER_SUFFIX, at);
        }
    }

    private void choices(Item item, List<Choice> choices, boolean other, int fewest, String at) {
        if (choices.size() < fewest) {
            flaw(item.name(), Part.CONTENT, at + "/choices", "questionnaire-choices-missing", fewest);
        }
        var codes = new HashSet<String>();
        for (int i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            var place = at + "/choices/" + i;
            code(item, choice.code(), other, place, codes);
            if (choice.label().saysNothing()) {
                flaw(item.name(), Part.CHOICE, place + "/label", "questionnaire-choice-label-missing", choice.code());
            }
        }
    }

    private void code(Item item, String code, boolean other, String place, Set<String> codes) {
        if (code.isEmpty()) {
            flaw(item.name(), Part.CHOICE, place + "/code", "questionnaire-choice-code-missing");
        } else if (!Names.isCode(code)) {
            flaw(item.name(), Part.CHOICE, place + "/code", "questionnaire-choice-code", AnswerReader.shown(code));
        } else if (!codes.add(code)) {
            flaw(item.name(), Part.CHOICE, place + "/code", "questionnaire-choice-twice", code);
        } else if (other && code.equals(Item.OTHER)) {
            flaw(item.name(), Part.CHOICE, place + "/code", "questionnaire-choice-other");
        }
    }

    private void points(Item item, List<Point> points, String at) {
        if (points.size() < FEWEST_POINTS || points.size() > MOST_POINTS) {
            flaw(item.name(), Part.CONTENT, at + "/points", "questionnaire-points", FEWEST_POINTS, MOST_POINTS);
        }
        var values = new HashSet<Integer>();
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            if (!values.add(point.value())) {
                flaw(
                        item.name(),
                        Part.CHOICE,
                        at + "/points/" + i + "/value",
                        "questionnaire-point-twice",
                        point.value());
            }
            if (point.label().saysNothing()) {
                flaw(
                        item.name(),
                        Part.CHOICE,
                        at + "/points/" + i + "/label",
                        "questionnaire-choice-label-missing",
                        point.value());
            }
        }
    }

    private void rows(Item item, List<Row> rows, String at, boolean inRepeat) {
        if (rows.isEmpty()) {
            flaw(item.name(), Part.CONTENT, at + "/rows", "questionnaire-rows-missing");
        }
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var place = at + "/rows/" + i;
            name(item.name(), row.name(), place, inRepeat);
            if (row.label().saysNothing()) {
                flaw(item.name(), Part.ROW, place + "/label", "questionnaire-label-missing", row.name());
            }
            feeds(item.name(), row.feeds(), place);
        }
    }

    private void quantity(Item.Quantity number, String at) {
        if (number.min() != null && number.max() != null && number.min().compareTo(number.max()) > 0) {
            flaw(
                    number.name(),
                    Part.CONTENT,
                    at + "/max",
                    "questionnaire-bounds",
                    number.min().toPlainString(),
                    number.max().toPlainString());
        }
    }

    private void repeat(Item.Repeat repeat, String at, boolean inRepeat) {
        if (inRepeat) {
            flaw(repeat.name(), Part.CONTENT, at, "questionnaire-repeat-in-repeat");
        }
        if (!repeat.over().equals(Item.OWN_PROGRAMMES)) {
            flaw(repeat.name(), Part.CONTENT, at + "/over", "questionnaire-repeat-over-what", Item.OWN_PROGRAMMES);
        }
        content(repeat, repeat.items(), at);
        items(repeat.items(), at, true);
    }

    private void content(Item item, List<Item> items, String at) {
        if (items.isEmpty()) {
            flaw(item.name(), Part.CONTENT, at + "/items", "questionnaire-group-empty", item.name());
        }
    }
}
