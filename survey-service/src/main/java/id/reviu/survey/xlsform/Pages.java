package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.FormPage;
import id.reviu.survey.questionnaire.Head;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.Text;

/** The pages that XLSForm has no word for: questions in a row outside of any group. */
final class Pages {

    private Pages() {}

    /** The name of such a page; a question cannot have it, for it begins with a digit. */
    static String nameOf(int number) {
        return number + "-page";
    }

    /** The title of a page that has none. */
    static Text numbered(int number) {
        return new Text("Bagian " + number, "Part " + number);
    }

    /** Whether the page is one of questions outside of any group. */
    static boolean isLoose(FormPage page, int number) {
        return page.name().equals(nameOf(number))
                && page.title().equals(numbered(number))
                && page.visibleWhen() == null;
    }

    /** The item that is its page: the page has the condition, and the item its page's title. */
    static Item withoutCondition(Item item, Text title) {
        var old = item.head();
        var head = new Head(
                old.name(), title, old.hint(), old.required(), null, old.validWhen(), old.validMessage(), old.feeds());
        return switch (item) {
            case Item.Grid grid -> new Item.Grid(head, grid.rows(), grid.points());
            case Item.ImportancePerformance grid -> new Item.ImportancePerformance(head, grid.rows(), grid.points());
            case Item.Repeat repeat -> new Item.Repeat(head, repeat.over(), repeat.items());
            default -> item;
        };
    }

    /** The item that is its whole page, as a grid or repeat at the top of a form is. */
    static boolean isItsItem(FormPage page) {
        if (page.items().size() != 1) {
            return false;
        }
        var item = page.items().getFirst();
        return (item instanceof Item.Grid || item instanceof Item.ImportancePerformance || item instanceof Item.Repeat)
                && item.name().equals(page.name())
                && item.head().label().equals(page.title())
                && item.head().visibleWhen() == null;
    }
}
