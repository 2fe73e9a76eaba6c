package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Head;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.Point;
import id.reviu.survey.questionnaire.Row;
import java.util.List;
import java.util.Optional;

/** Makes one item of a group's or repeat's rows once its end is reached. */
final class GroupReader {

    private final QuestionReader questions;
    private final Problems problems;

    GroupReader(QuestionReader questions, Problems problems) {
        this.questions = questions;
        this.problems = problems;
    }

    /** The group or repeat; empty when it has no items. */
    Optional<Item> finish(Frame frame, Entry begin) {
        var appearance = new Appearance(begin);
        var head = questions.head(begin);
        rejectStrayColumns(begin);
        var item = frame.isRepeat() ? repeat(frame, begin, head, appearance) : group(frame, begin, head, appearance);
        appearance.report(problems);
        if (frame.rows().isEmpty()) {
            problems.error(begin.problem(Columns.TYPE, "xlsform-group-empty", head.name()));
        }
        return frame.items().isEmpty() ? Optional.empty() : Optional.of(item);
    }

    private void rejectStrayColumns(Entry begin) {
        for (var column : List.of(
                Columns.CONSTRAINT,
                Columns.CONSTRAINT_MESSAGE,
                Columns.CALCULATION,
                Columns.SCALE,
                Columns.UNIT,
                Columns.DECIMALS,
                Columns.MAX_LENGTH)) {
            if (begin.has(column)) {
                problems.error(begin.problem(column, "xlsform-column-not-here", column.header()));
            }
        }
        if (questions.head(begin).required()) {
            problems.error(begin.problem(Columns.REQUIRED, "xlsform-column-not-here", Columns.REQUIRED.header()));
        }
    }

    private Item repeat(Frame frame, Entry begin, Head head, Appearance appearance) {
        if (!appearance.has(Appearance.OWN_PROGRAMMES)) {
            problems.error(begin.problem(Columns.APPEARANCE, "xlsform-repeat-over-what", Appearance.OWN_PROGRAMMES));
        }
        return new Item.Repeat(head, Item.OWN_PROGRAMMES, List.copyOf(frame.items()));
    }

    private Item group(Frame frame, Entry begin, Head head, Appearance appearance) {
        if (appearance.has(Appearance.IMPORTANCE_PERFORMANCE)) {
            return importancePerformance(frame, begin, head);
        }
        if (appearance.has(Appearance.TABLE_LIST)) {
            var points = scaleOf(frame);
            if (points.isPresent()) {
                return new Item.Grid(head, rows(frame), points.get());
            }
            problems.warn(begin.problem(Columns.APPEARANCE, "xlsform-no-table", head.name()));
        }
        return new Item.Group(head, List.copyOf(frame.items()));
    }

    private Item importancePerformance(Frame frame, Entry begin, Head head) {
        var points = scaleOf(frame);
        if (points.isEmpty() && frame.items().size() == frame.rows().size()) {
            problems.error(begin.problem(Columns.APPEARANCE, "xlsform-importance-performance", head.name()));
        }
        return points.<Item>map(scale -> new Item.ImportancePerformance(head, rows(frame), scale))
                .orElseGet(() -> new Item.Group(head, List.copyOf(frame.items())));
    }

    /** The one scale on which every row is rated; empty when there is none, or a row has more to it than a grid shows. */
    private static Optional<List<Point>> scaleOf(Frame frame) {
        List<Point> scale = null;
        if (frame.items().size() < frame.rows().size()) {
            return Optional.empty();
        }
        for (var item : frame.items()) {
            if (!(item instanceof Item.Rating rating) || rating.reversed() || !isPlain(rating.head())) {
                return Optional.empty();
            }
            if (scale != null && !scale.equals(rating.points())) {
                return Optional.empty();
            }
            scale = rating.points();
        }
        return Optional.ofNullable(scale);
    }

    private static boolean isPlain(Head head) {
        return head.hint() == null
                && head.visibleWhen() == null
                && head.validWhen() == null
                && head.validMessage() == null;
    }

    private static List<Row> rows(Frame frame) {
        return frame.items().stream()
                .map(Item::head)
                .map(head -> new Row(head.name(), head.label(), head.required(), head.feeds()))
                .toList();
    }
}
