package id.reviu.survey.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Definitions to test with. */
public final class Definitions {

    private Definitions() {}

    public static Head head(String name) {
        return Head.of(name, text(name));
    }

    public static Head required(String name) {
        return new Head(name, text(name), null, true, null, null, null, null);
    }

    public static Head shown(String name, String visibleWhen) {
        return new Head(name, text(name), null, true, visibleWhen, null, null, null);
    }

    public static Head valid(String name, String validWhen, Text message) {
        return new Head(name, text(name), null, false, null, validWhen, message, null);
    }

    public static Text text(String name) {
        return new Text(name + " (id)", name + " (en)");
    }

    public static List<Choice> choices(String... codes) {
        return List.of(codes).stream().map(code -> new Choice(code, text(code))).toList();
    }

    public static List<Point> scale(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(value -> new Point(value, text("p" + value)))
                .toList();
    }

    public static Row row(String name, boolean required) {
        return new Row(name, text(name), required, null);
    }

    public static Item.FreeText line(Head head) {
        return new Item.FreeText(head, false, Item.FreeText.USUAL_MAX_LENGTH);
    }

    public static Item.Quantity number(Head head) {
        return new Item.Quantity(head, false, null, null, null, null);
    }

    public static Item.Quantity between(Head head, boolean integer, int min, int max) {
        return new Item.Quantity(head, integer, BigDecimal.valueOf(min), BigDecimal.valueOf(max), null, null);
    }

    public static Item.Single yesNo(Head head) {
        return new Item.Single(head, choices("yes", "no"), false);
    }

    public static Definition of(Item... items) {
        return pages(new FormPage("page", text("page"), null, List.of(items)));
    }

    public static Definition pages(FormPage... pages) {
        return new Definition(text("title"), List.of("id", "en"), List.of(pages));
    }
}
