package id.reviu.survey.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is said of one thing, each part by its path, so that two versions of it can be laid side by side. */
final class Facts {

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Facts() {}

    static Map<String, String> of(Definition definition) {
        var facts = new Facts();
        facts.put("title", definition.title());
        facts.put("languages", String.join(", ", definition.languages()));
        return facts.parts;
    }

    static Map<String, String> of(FormPage page) {
        var facts = new Facts();
        facts.put("title", page.title());
        facts.put("visibleWhen", page.visibleWhen());
        return facts.parts;
    }

    static Map<String, String> of(Item item) {
        var facts = new Facts();
        var head = item.head();
        facts.put("kind", Kinds.of(item));
        facts.put("label", head.label());
        facts.put("hint", head.hint());
        facts.put("required", head.required());
        facts.put("visibleWhen", head.visibleWhen());
        facts.put("validWhen", head.validWhen());
        facts.put("validMessage", head.validMessage());
        facts.put("feeds", head.feeds());
        facts.putOwn(item);
        return facts.parts;
    }

    private void putOwn(Item item) {
        switch (item) {
            case Item.Single single -> {
                put(single.choices());
                put("other", single.other());
            }
            case Item.Multiple multiple -> {
                put(multiple.choices());
                put("other", multiple.other());
                put("exclusive", multiple.exclusive().isEmpty() ? null : String.join(", ", multiple.exclusive()));
                put("min", text(multiple.min()));
                put("max", text(multiple.max()));
            }
            case Item.Ranking ranking -> put(ranking.choices());
            case Item.Rating rating -> {
                points(rating.points());
                put("reversed", rating.reversed());
            }
            case Item.Grid grid -> {
                rows(grid.rows());
                points(grid.points());
            }
            case Item.ImportancePerformance grid -> {
                rows(grid.rows());
                points(grid.points());
            }
            case Item.Quantity number -> {
                put("integer", number.integer());
                put("min", number.min() == null ? null : number.min().toPlainString());
                put("max", number.max() == null ? null : number.max().toPlainString());
                put("unit", number.unit());
                put("decimals", text(number.decimals()));
            }
            case Item.FreeText text -> {
                put("long", text.multiline());
                put("maxLength", text(text.maxLength()));
            }
            case Item.Calculated calculated -> put("expression", calculated.expression());
            case Item.Repeat repeat -> put("over", repeat.over());
            case Item.Group _, Item.Date _, Item.Evidence _, Item.Note _ -> {}
        }
    }

    private void put(List<Choice> choices) {
        choices.forEach(choice -> put("choices/" + choice.code(), choice.label()));
        put("choices", String.join(", ", choices.stream().map(Choice::code).toList()));
    }

    private void points(List<Point> points) {
        points.forEach(point -> put("points/" + point.value(), point.label()));
        put(
                "points",
                String.join(
                        ", ", points.stream().map(point -> "" + point.value()).toList()));
    }

    private void rows(List<Row> rows) {
        for (var row : rows) {
            put("rows/" + row.name(), row.label());
            put("rows/" + row.name() + "/required", row.required());
            put("rows/" + row.name() + "/feeds", row.feeds());
        }
        put("rows", String.join(", ", rows.stream().map(Row::name).toList()));
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private void put(String part, @Nullable Text text) {
        if (text != null) {
            put(part + "/id", text.id());
            put(part + "/en", text.en());
        }
    }

    private void put(String part, boolean flag) {
        if (flag) {
            parts.put(part, "true");
        }
    }

    private void put(String part, @Nullable String value) {
        if (value != null) {
            parts.put(part, value);
        }
    }
}
