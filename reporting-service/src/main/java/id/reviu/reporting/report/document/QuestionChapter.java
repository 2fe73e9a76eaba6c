package id.reviu.reporting.report.document;

import id.reviu.reporting.survey.Figure;
import id.reviu.reporting.survey.OptionShare;
import id.reviu.reporting.survey.RatingFigure;
import id.reviu.reporting.survey.RowFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every question of an audience with its table and bars. */
final class QuestionChapter {

    private static final int SHORT = 12;

    private QuestionChapter() {}

    static Optional<Chapter> of(@Nullable AudienceResults results, Words words) {
        if (results == null) {
            return Optional.empty();
        }
        var audience = results.audience().code();
        var chapter = new Chapter.Builder("questions-" + audience, words.say("questions." + audience));
        chapter.say(words.say("questions.intro", words.count(results.questions().responses())));
        if (results.questions().items().isEmpty()) {
            chapter.note(words.say("nothing"));
        }
        long number = 0;
        for (var figure : results.questions().items()) {
            number++;
            chapter.add(question(words.count(number), figure, words));
        }
        return Optional.of(chapter.chapter());
    }

    private static Block question(String number, Figure figure, Words words) {
        return new Block.Asked(
                number,
                words.in(figure.label()),
                detail(figure, words),
                answers(figure, words),
                figure.options().size() + figure.rows().size() <= SHORT);
    }

    private static List<Block> answers(Figure figure, Words words) {
        if (figure.suppressed()) {
            return List.of(new Block.Note(words.say("suppressed")));
        }
        var answers = new ArrayList<Block>();
        if (!figure.options().isEmpty()) {
            answers.add(options(figure, words));
        }
        if (!figure.rows().isEmpty()) {
            switch (figure.kind()) {
                case "importance-performance" -> answers.add(twoWay(figure, words));
                case "ranking" -> answers.add(rows(figure, words.say("mean-place"), words));
                default -> {
                    answers.add(rows(figure, words.say("mean"), words));
                    points(figure, words).map(Block.Legend::new).ifPresent(answers::add);
                }
            }
        }
        return answers;
    }

    private static String detail(Figure figure, Words words) {
        var kind = words.name("kind", figure.kind());
        if (figure.n() == null) {
            return kind;
        }
        var answered = figure.kind().equals("repeat")
                ? words.say("questions.entries", words.count(figure.n()))
                : words.say(
                        figure.repeat() == null ? "questions.answered" : "questions.answered-in-repeat",
                        words.count(figure.n()),
                        words.count(figure.missing()));
        var mean = figure.mean() == null
                ? ""
                : " · " + words.say("questions.mean", words.mean(figure.mean()), words.mean(figure.sd()));
        return kind + " · " + answered + mean;
    }

    private static Block options(Figure figure, Words words) {
        var table = new Grid.Builder("")
                .text(words.name("option", figure.kind()), 40)
                .number(words.say("n"), 9)
                .number(words.say("share"), 11)
                .text(words.say("interval"), 18)
                .bar(22);
        figure.options()
                .forEach(option -> table.row(
                        label(figure, option, words),
                        words.count(option.n()),
                        words.percent(option.share()),
                        option.lower() == null
                                ? ""
                                : words.percent(option.lower()) + " – " + words.percent(option.upper()),
                        Grid.Cell.bar(option.share())));
        return table.table();
    }

    /** Points of a scale show their number too. */
    private static String label(Figure figure, OptionShare option, Words words) {
        var label = words.in(option.label());
        return figure.kind().equals("rating") && !label.equals(option.code()) ? option.code() + " – " + label : label;
    }

    private static Block rows(Figure figure, String mean, Words words) {
        var points = figure.rows().getFirst().options();
        var table = new Grid.Builder("")
                .text(words.say("row"), 100 - 10 - 11 - 10 - 8 * points.size())
                .number(words.say("n"), 10);
        points.forEach(point -> table.number(point.code(), 8));
        table.number(mean, 11).number(words.say("sd"), 10);
        figure.rows().forEach(row -> table.row(cells(row, words)));
        return table.table();
    }

    private static List<Grid.Cell> cells(RowFigure row, Words words) {
        var cells = new ArrayList<Grid.Cell>();
        cells.add(Grid.Cell.of(words.in(row.label())));
        cells.add(Grid.Cell.of(words.count(row.n())));
        row.options().forEach(option -> cells.add(shaded(option, words)));
        cells.add(Grid.Cell.of(words.mean(row.mean())));
        cells.add(Grid.Cell.of(words.mean(row.sd())));
        return cells;
    }

    private static Grid.Cell shaded(OptionShare option, Words words) {
        var share = option.share();
        return Grid.Cell.shaded(words.count(option.n()), share == null ? 0 : share.doubleValue());
    }

    private static Optional<String> points(Figure figure, Words words) {
        var points = figure.rows().getFirst().options().stream()
                .filter(point -> !words.in(point.label()).equals(point.code()))
                .map(point -> point.code() + " = " + words.in(point.label()))
                .collect(Collectors.joining("; "));
        return points.isEmpty() ? Optional.empty() : Optional.of(points);
    }

    private static Block twoWay(Figure figure, Words words) {
        var table = new Grid.Builder("")
                .text(words.say("row"), 38)
                .number(words.say("n"), 10)
                .number(words.say("importance"), 14)
                .number(words.say("performance"), 12)
                .number(words.say("gap"), 13)
                .bar(13);
        figure.rows()
                .forEach(row -> table.row(
                        words.in(row.label()),
                        words.count(row.n()),
                        mean(row.importance(), words),
                        mean(row.performance(), words),
                        words.mean(row.gap()),
                        Grid.Cell.bar(top(row.performance()))));
        return table.table();
    }

    private static String mean(@Nullable RatingFigure rating, Words words) {
        return rating == null ? Words.NOTHING : words.mean(rating.mean());
    }

    /** The performance as share of the highest point. */
    private static @Nullable BigDecimal top(@Nullable RatingFigure rating) {
        if (rating == null || rating.mean() == null || rating.options().isEmpty()) {
            return null;
        }
        var highest = rating.options().stream()
                .mapToInt(point -> Integer.parseInt(point.code()))
                .max()
                .orElse(1);
        return rating.mean().divide(BigDecimal.valueOf(highest), 4, RoundingMode.HALF_UP);
    }
}
