package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Reads a definition that somebody is working on. What is unfinished passes; what could not be kept is named. */
final class DefinitionReader {

    private static final int MOST_PAGES = 200;
    private static final int MOST_ITEMS = 2_000;
    private static final int MOST_OPTIONS = 500;
    private static final int MOST_POINTS = 100;
    private static final int DEEPEST = 6;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_WORD = 200;
    private static final int LONGEST_EXPRESSION = 10_000;
    private static final int LARGEST_POINT = 999_999;
    private static final int MOST_DECIMALS = 10;
    private static final int LONGEST_ANSWER = 100_000;
    private static final List<String> LANGUAGES = List.of(Definition.INDONESIAN, Definition.ENGLISH);

    private final List<Violation> violations = new ArrayList<>();
    private int items;

    private DefinitionReader() {}

    /**
     * Reads a definition.
     *
     * @throws DraftRefused with every place that cannot be kept
     */
    static Definition read(JsonNode json) {
        var reader = new DefinitionReader();
        var definition = reader.definition(new JsonFields(json, JsonPointer.empty(), reader.violations));
        if (!reader.violations.isEmpty()) {
            throw new DraftRefused(reader.violations);
        }
        return definition;
    }

    private Definition definition(JsonFields fields) {
        var title = fields.text("title", LONGEST_TEXT);
        var languages = languages(fields);
        var pages = fields.objects("pages", MOST_PAGES).stream().map(this::page).toList();
        fields.refuseOthers();
        return new Definition(title, languages, pages);
    }

    private static List<String> languages(JsonFields fields) {
        var given = fields.strings("languages", LANGUAGES.size());
        given.stream()
                .filter(language -> !LANGUAGES.contains(language))
                .forEach(
                        language -> fields.refuse("languages", "draft-unknown-language", AnswerReader.shown(language)));
        return LANGUAGES.stream().filter(given::contains).toList();
    }

    private FormPage page(JsonFields fields) {
        var page = new FormPage(
                fields.string("name", LONGEST_WORD),
                fields.text("title", LONGEST_TEXT),
                fields.words("visibleWhen", LONGEST_EXPRESSION),
                items(fields, 1));
        fields.refuseOthers();
        return page;
    }

    private List<Item> items(JsonFields around, int depth) {
        if (depth > DEEPEST) {
            around.refuse("items", "draft-too-deep", DEEPEST);
            return List.of();
        }
        var objects = around.objects("items", MOST_ITEMS);
        items += objects.size();
        if (items > MOST_ITEMS) {
            around.refuse("items", "draft-too-many", MOST_ITEMS, items);
            return List.of();
        }
        return objects.stream()
                .map(fields -> item(fields, depth))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Item item(JsonFields fields, int depth) {
        var kind = fields.string("kind", LONGEST_WORD);
        var item = item(kind, head(fields), fields, depth);
        if (item == null) {
            fields.refuse("kind", "draft-unknown-kind", AnswerReader.shown(kind));
        } else {
            fields.refuseOthers();
        }
        return item;
    }

    private @Nullable Item item(String kind, Head head, JsonFields fields, int depth) {
        return switch (kind) {
            case "single" -> new Item.Single(head, choices(fields), fields.flag("other"));
            case "multiple" ->
                new Item.Multiple(
                        head,
                        choices(fields),
                        fields.flag("other"),
                        fields.strings("exclusive", MOST_OPTIONS),
                        fields.whole("min", 0, MOST_OPTIONS),
                        fields.whole("max", 0, MOST_OPTIONS));
            case "rating" -> new Item.Rating(head, points(fields), fields.flag("reversed"));
            case "grid" -> new Item.Grid(head, rows(fields), points(fields));
            case "importance-performance" -> new Item.ImportancePerformance(head, rows(fields), points(fields));
            case "ranking" -> new Item.Ranking(head, choices(fields));
            case "number" ->
                new Item.Quantity(
                        head,
                        fields.flag("integer"),
                        fields.number("min"),
                        fields.number("max"),
                        fields.words("unit", LONGEST_WORD),
                        fields.whole("decimals", 0, MOST_DECIMALS));
            case "date" -> new Item.Date(head);
            case "text" ->
                new Item.FreeText(
                        head,
                        fields.flag("long"),
                        Objects.requireNonNullElse(
                                fields.whole("maxLength", 1, LONGEST_ANSWER), Item.FreeText.USUAL_MAX_LENGTH));
            case "evidence" -> new Item.Evidence(head);
            case "calculated" -> new Item.Calculated(head, fields.string("expression", LONGEST_EXPRESSION));
            case "note" -> new Item.Note(head);
            case "group" -> new Item.Group(head, items(fields, depth + 1));
            case "repeat" -> new Item.Repeat(head, fields.string("over", LONGEST_WORD), items(fields, depth + 1));
            default -> null;
        };
    }

    private static Head head(JsonFields fields) {
        return new Head(
                fields.string("name", LONGEST_WORD),
                fields.text("label", LONGEST_TEXT),
                unlessEmpty(fields.text("hint", LONGEST_TEXT)),
                fields.flag("required"),
                fields.words("visibleWhen", LONGEST_EXPRESSION),
                fields.words("validWhen", LONGEST_EXPRESSION),
                unlessEmpty(fields.text("validMessage", LONGEST_TEXT)),
                fields.words("feeds", LONGEST_WORD));
    }

    private static @Nullable Text unlessEmpty(Text text) {
        return text.saysNothing() ? null : text;
    }

    private static List<Choice> choices(JsonFields fields) {
        return fields.objects("choices", MOST_OPTIONS).stream()
                .map(choice -> {
                    var read = new Choice(choice.string("code", LONGEST_WORD), choice.text("label", LONGEST_TEXT));
                    choice.refuseOthers();
                    return read;
                })
                .toList();
    }

    private static List<Point> points(JsonFields fields) {
        return fields.objects("points", MOST_POINTS).stream()
                .map(point -> {
                    var value = point.whole("value", -LARGEST_POINT, LARGEST_POINT);
                    if (value == null) {
                        point.refuse("value", "draft-point-without-value");
                    }
                    var read = new Point(value == null ? 0 : value, point.text("label", LONGEST_TEXT));
                    point.refuseOthers();
                    return read;
                })
                .toList();
    }

    private static List<Row> rows(JsonFields fields) {
        return fields.objects("rows", MOST_OPTIONS).stream()
                .map(row -> {
                    var read = new Row(
                            row.string("name", LONGEST_WORD),
                            row.text("label", LONGEST_TEXT),
                            row.flag("required"),
                            row.words("feeds", LONGEST_WORD));
                    row.refuseOthers();
                    return read;
                })
                .toList();
    }
}
