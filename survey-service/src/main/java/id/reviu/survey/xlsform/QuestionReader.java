package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Head;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a question of a row. */
final class QuestionReader {

    private static final Set<String> YES = Set.of("yes", "true", "true()", "1", "ya");
    private static final Set<String> NO = Set.of("", "no", "false", "false()", "0", "tidak");
    private static final String DIGITS_ONLY = "regex(., '^[0-9+ ()-]*$')";
    private static final int MOST_DECIMALS = 10;
    private static final int LONGEST_TEXT = 100_000;

    private final ChoicesSheet choices;
    private final Problems problems;

    QuestionReader(ChoicesSheet choices, Problems problems) {
        this.choices = choices;
        this.problems = problems;
    }

    /** The question with options; empty when its list is not there. */
    Optional<Item> select(RowType.Select type, Entry entry) {
        var appearance = new Appearance(entry);
        var head = head(entry);
        var list = choices.find(type.list(), entry);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        var item = select(type, entry, head, list.get(), appearance);
        appearance.report(problems);
        rejectStrayColumns(entry, item);
        return Optional.of(item);
    }

    private Item select(RowType.Select type, Entry entry, Head head, ChoiceList list, Appearance appearance) {
        if (type.other()
                && list.choices().stream().anyMatch(choice -> choice.code().equals(Item.OTHER))) {
            problems.error(entry.problem(Columns.TYPE, "xlsform-other-in-list", type.list()));
        }
        return switch (type.how()) {
            case ONE ->
                list.isScale() && !type.other()
                        ? new Item.Rating(head, list.points(), appearance.has(Appearance.REVERSED))
                        : new Item.Single(head, list.choices(), type.other());
            case MANY -> new Item.Multiple(head, list.choices(), type.other(), list.exclusive(), null, null);
            case RANK -> {
                if (type.other()) {
                    problems.error(entry.problem(Columns.TYPE, "xlsform-rank-other"));
                }
                yield new Item.Ranking(head, list.choices());
            }
        };
    }

    /** The question without options. */
    Item plain(RowType.Plain type, Entry entry) {
        var appearance = new Appearance(entry);
        var head = head(entry);
        var item = switch (type.kind()) {
            case TEXT -> new Item.FreeText(head, appearance.has(Appearance.MULTILINE), maxLength(entry));
            case PHONE ->
                new Item.FreeText(
                        head.validWhen() == null ? Heads.validWhen(head, DIGITS_ONLY) : head, false, maxLength(entry));
            case INTEGER -> quantity(head, true, entry);
            case DECIMAL -> quantity(head, false, entry);
            case DATE -> new Item.Date(head);
            case FILE -> new Item.Evidence(head);
            case NOTE -> new Item.Note(head);
            case CALCULATE -> calculated(head, entry);
        };
        appearance.report(problems);
        rejectStrayColumns(entry, item);
        return item;
    }

    private Item quantity(Head head, boolean integer, Entry entry) {
        var unit = entry.has(Columns.UNIT) ? entry.get(Columns.UNIT) : null;
        var decimals = number(entry, Columns.DECIMALS, MOST_DECIMALS);
        return new Item.Quantity(head, integer, null, null, unit, decimals);
    }

    private Item calculated(Head head, Entry entry) {
        var expression = Expressions.of(entry, Columns.CALCULATION);
        if (expression == null) {
            problems.error(entry.problem(Columns.CALCULATION, "xlsform-calculation-missing"));
        }
        return new Item.Calculated(head, expression == null ? "''" : expression);
    }

    private int maxLength(Entry entry) {
        var length = number(entry, Columns.MAX_LENGTH, LONGEST_TEXT);
        return length == null || length == 0 ? Item.FreeText.USUAL_MAX_LENGTH : length;
    }

    private @Nullable Integer number(Entry entry, Columns column, int most) {
        var text = entry.get(column);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) <= most) {
            return Integer.valueOf(text);
        }
        problems.error(entry.problem(column, "xlsform-not-a-count", Cut.to60(text), most));
        return null;
    }

    /** What all rows with a name have in common. */
    Head head(Entry entry) {
        var label = entry.text(Columns.LABEL);
        var feeds = entry.get(Columns.SCALE);
        return new Head(
                entry.get(Columns.NAME),
                label == null ? Text.NONE : label,
                entry.text(Columns.HINT),
                isRequired(entry),
                Expressions.of(entry, Columns.RELEVANT),
                Expressions.of(entry, Columns.CONSTRAINT),
                entry.text(Columns.CONSTRAINT_MESSAGE),
                feeds.isEmpty() ? null : feeds);
    }

    private boolean isRequired(Entry entry) {
        var word = entry.get(Columns.REQUIRED).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return true;
        }
        if (!NO.contains(word)) {
            problems.error(entry.problem(Columns.REQUIRED, "xlsform-required-expression", Cut.to60(word)));
        }
        return false;
    }

    /** Content in columns that mean nothing for this kind would be lost without a word. */
    private void rejectStrayColumns(Entry entry, Item item) {
        var isText = item instanceof Item.FreeText;
        var isNumber = item instanceof Item.Quantity;
        reject(entry, Columns.CALCULATION, !(item instanceof Item.Calculated));
        reject(entry, Columns.MAX_LENGTH, !isText);
        reject(entry, Columns.UNIT, !isNumber);
        reject(entry, Columns.DECIMALS, !isNumber);
        var takesNoAnswer = item instanceof Item.Note || item instanceof Item.Calculated;
        reject(entry, Columns.CONSTRAINT, takesNoAnswer);
        reject(entry, Columns.CONSTRAINT_MESSAGE, takesNoAnswer);
        if (takesNoAnswer && item.head().required()) {
            problems.error(entry.problem(Columns.REQUIRED, "xlsform-column-not-here", Columns.REQUIRED.header()));
        }
        var isGivenLabel = !item.head().label().saysNothing();
        if (!isGivenLabel && !(item instanceof Item.Calculated)) {
            problems.error(entry.problem(Columns.LABEL, "xlsform-label-missing", item.name()));
        }
    }

    private void reject(Entry entry, Columns column, boolean stray) {
        if (stray && entry.has(column)) {
            problems.error(entry.problem(column, "xlsform-column-not-here", column.header()));
        }
    }
}
