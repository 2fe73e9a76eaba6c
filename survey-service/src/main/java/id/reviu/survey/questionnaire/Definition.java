package id.reviu.survey.questionnaire;

import java.util.List;
import java.util.function.Consumer;

/**
 * All that a questionnaire asks.
 *
 * @param languages the languages it is written in, {@code id} and {@code en}
 */
public record Definition(Text title, List<String> languages, List<FormPage> pages) {

    public static final String INDONESIAN = "id";
    public static final String ENGLISH = "en";

    public Definition {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
    }

    /** Visits every item, outer before inner, in the order they are shown. */
    public void forEach(Consumer<Item> visitor) {
        pages.forEach(page -> visit(page.items(), visitor));
    }

    private static void visit(List<Item> items, Consumer<Item> visitor) {
        for (var item : items) {
            visitor.accept(item);
            switch (item) {
                case Item.Group group -> visit(group.items(), visitor);
                case Item.Repeat repeat -> visit(repeat.items(), visitor);
                default -> {}
            }
        }
    }
}
