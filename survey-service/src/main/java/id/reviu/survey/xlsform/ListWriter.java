package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Choice;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each different list of options one name, that of the first question that uses it. */
final class ListWriter {

    private final SheetRows rows;
    private final Map<Object, String> names = new LinkedHashMap<>();

    ListWriter(List<String> languages) {
        this.rows = new SheetRows("choices", languages);
        rows.require(Columns.LIST_NAME, Columns.NAME);
        rows.requireTexts(Columns.LABEL);
    }

    SheetRows rows() {
        return rows;
    }

    String ofPoints(String question, List<Point> points) {
        return name(
                question,
                points.stream()
                        .map(point -> new Choice(String.valueOf(point.value()), point.label()))
                        .toList(),
                List.of());
    }

    String ofChoices(Item item) {
        return switch (item) {
            case Item.Single single -> name(item.name(), single.choices(), List.of());
            case Item.Multiple multiple -> name(item.name(), multiple.choices(), multiple.exclusive());
            case Item.Ranking ranking -> name(item.name(), ranking.choices(), List.of());
            default -> throw new IllegalArgumentException("has no options: " + item.name());
        };
    }

    private String name(String question, List<Choice> choices, List<String> exclusive) {
        var known = names.get(List.of(choices, exclusive));
        if (known != null) {
            return known;
        }
        names.put(List.of(choices, exclusive), question);
        for (var choice : choices) {
            var row = rows.add();
            row.put(Columns.LIST_NAME, question);
            row.put(Columns.NAME, choice.code());
            row.put(Columns.LABEL, choice.label());
            row.put(Columns.EXCLUSIVE, exclusive.contains(choice.code()) ? "yes" : null);
        }
        return question;
    }
}
