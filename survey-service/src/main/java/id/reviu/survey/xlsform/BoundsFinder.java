package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.FormPage;
import id.reviu.survey.questionnaire.Item;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns constraints that are bounds into the bounds of numbers and of how many options are chosen. */
final class BoundsFinder {

    private BoundsFinder() {}

    static Definition in(Definition definition) {
        var pages = definition.pages().stream()
                .map(page -> new FormPage(page.name(), page.title(), page.visibleWhen(), in(page.items())))
                .toList();
        return new Definition(definition.title(), definition.languages(), pages);
    }

    private static List<Item> in(List<Item> items) {
        return items.stream().map(BoundsFinder::in).toList();
    }

    private static Item in(Item item) {
        var constraint = item.head().validWhen();
        return switch (item) {
            case Item.Group group -> new Item.Group(group.head(), in(group.items()));
            case Item.Repeat repeat -> new Item.Repeat(repeat.head(), repeat.over(), in(repeat.items()));
            case Item.Quantity quantity
            when constraint != null -> {
                var bounds = Bounds.ofValue(constraint);
                yield new Item.Quantity(
                        Heads.validWhen(quantity.head(), bounds.rest()),
                        quantity.integer(),
                        bounds.min(),
                        bounds.max(),
                        quantity.unit(),
                        quantity.decimals());
            }
            case Item.Multiple multiple
            when constraint != null -> {
                var bounds = Bounds.ofCount(constraint);
                yield new Item.Multiple(
                        Heads.validWhen(multiple.head(), bounds.rest()),
                        multiple.choices(),
                        multiple.other(),
                        multiple.exclusive(),
                        whole(bounds.min()),
                        whole(bounds.max()));
            }
            default -> item;
        };
    }

    private static @Nullable Integer whole(@Nullable BigDecimal bound) {
        return bound == null ? null : bound.intValue();
    }
}
