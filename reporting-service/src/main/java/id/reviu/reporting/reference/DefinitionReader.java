package id.reviu.reporting.reference;

import id.reviu.reporting.reference.Question.Choice;
import id.reviu.reporting.reference.Question.Day;
import id.reviu.reporting.reference.Question.Entries;
import id.reviu.reporting.reference.Question.Files;
import id.reviu.reporting.reference.Question.FreeText;
import id.reviu.reporting.reference.Question.Grid;
import id.reviu.reporting.reference.Question.Option;
import id.reviu.reporting.reference.Question.Place;
import id.reviu.reporting.reference.Question.Quantity;
import id.reviu.reporting.reference.Question.Ranking;
import id.reviu.reporting.reference.Question.Rating;
import id.reviu.reporting.reference.Question.Row;
import id.reviu.reporting.reference.Question.Scale;
import id.reviu.reporting.reference.Question.TwoWayGrid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the questions out of a questionnaire's definition; a kind it does not know has no figure and is passed over. */
final class DefinitionReader {

    private final List<Question> questions = new ArrayList<>();

    private DefinitionReader() {}

    static List<Question> read(JsonNode definition) {
        var reader = new DefinitionReader();
        each(definition.path("pages"))
                .forEach(page ->
                        reader.items(page.path("items"), page.path("name").asString(""), null));
        return reader.questions;
    }

    private void items(JsonNode items, String page, @Nullable String repeat) {
        each(items).forEach(item -> item(item, page, repeat));
    }

    private void item(JsonNode item, String page, @Nullable String repeat) {
        var name = item.path("name").asString("");
        var place = new Place(name, text(item.path("label"), name), page, repeat);
        switch (item.path("kind").asString("")) {
            case "single" -> questions.add(new Choice(place, options(item), false, other(item), feeds(item)));
            case "multiple" -> questions.add(new Choice(place, options(item), true, other(item), feeds(item)));
            case "rating" -> questions.add(new Rating(place, scale(item), feeds(item)));
            case "grid" -> questions.add(new Grid(place, rows(item), scale(item)));
            case "importance-performance" -> questions.add(new TwoWayGrid(place, rows(item), scale(item)));
            case "ranking" -> questions.add(new Ranking(place, options(item)));
            case "number" ->
                questions.add(
                        new Quantity(place, false, number(item, "min"), number(item, "max"), string(item, "unit")));
            case "calculated" -> questions.add(new Quantity(place, true, null, null, null));
            case "date" -> questions.add(new Day(place));
            case "text" -> questions.add(new FreeText(place));
            case "evidence" -> questions.add(new Files(place));
            case "group" -> items(item.path("items"), page, repeat);
            case "repeat" -> {
                questions.add(new Entries(place));
                items(item.path("items"), page, name);
            }
            default -> {
                // notes and kinds of later versions carry nothing that could be counted
            }
        }
    }

    private static boolean other(JsonNode item) {
        return item.path("other").asBoolean(false);
    }

    private static List<Option> options(JsonNode item) {
        return each(item.path("choices")).stream()
                .map(choice -> {
                    var code = choice.path("code").asString("");
                    return new Option(code, text(choice.path("label"), code));
                })
                .toList();
    }

    private static List<Row> rows(JsonNode item) {
        return each(item.path("rows")).stream()
                .map(row -> {
                    var name = row.path("name").asString("");
                    return new Row(name, text(row.path("label"), name), feeds(row));
                })
                .toList();
    }

    private static Scale scale(JsonNode item) {
        var points = each(item.path("points")).stream()
                .map(point -> {
                    var value = point.path("value").asInt();
                    return new Scale.Point(value, text(point.path("label"), String.valueOf(value)));
                })
                .toList();
        return new Scale(points, item.path("reversed").asBoolean(false));
    }

    private static @Nullable String feeds(JsonNode node) {
        return string(node, "feeds");
    }

    private static @Nullable String string(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() && !value.asString().isBlank() ? value.asString() : null;
    }

    private static @Nullable BigDecimal number(JsonNode node, String field) {
        var value = node.path(field);
        return value.isNumber() ? value.decimalValue() : null;
    }

    static Text text(JsonNode node, String otherwise) {
        if (node.isString()) {
            return Text.of(node.asString());
        }
        var indonesian = string(node, "id");
        var english = string(node, "en");
        if (indonesian != null) {
            return new Text(indonesian, english);
        }
        return new Text(english == null ? otherwise : english, english);
    }

    private static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
