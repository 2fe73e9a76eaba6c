package id.reviu.reporting.survey;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.reference.Question;
import id.reviu.reporting.reference.Question.Choice;
import id.reviu.reporting.reference.Question.Day;
import id.reviu.reporting.reference.Question.Entries;
import id.reviu.reporting.reference.Question.Files;
import id.reviu.reporting.reference.Question.FreeText;
import id.reviu.reporting.reference.Question.Grid;
import id.reviu.reporting.reference.Question.Quantity;
import id.reviu.reporting.reference.Question.Ranking;
import id.reviu.reporting.reference.Question.Rating;
import id.reviu.reporting.reference.Question.Scale;
import id.reviu.reporting.reference.Question.TwoWayGrid;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.statistics.Histogram;
import id.reviu.reporting.statistics.Moments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the figure of a question out of counters. */
final class FigureMaker {

    private static final Text OTHER = new Text("Lainnya", "Other");

    private final Frame frame;
    private final Selection selection;
    private final Counts counts;
    private final Sight hidden;

    FigureMaker(Frame frame, Selection selection, Counts counts, Sight hidden) {
        this.frame = frame;
        this.selection = selection;
        this.counts = counts;
        this.hidden = hidden;
    }

    Figure make(Question question) {
        if (series(question).stream().anyMatch(hidden::hides)) {
            return figure(question, null, null, List.of(), null, List.of(), true, new Lineage("", 0, 0));
        }
        var name = question.place().name();
        var answered = answered(Series.of(name));
        var asked = asked(question);
        var rows = rows(question);
        var mean = hasMean(question) ? answered : null;
        return figure(
                question,
                answered.n(),
                Math.max(0, asked - answered.n()),
                options(question, answered.n()),
                mean,
                rows,
                false,
                lineage(question, answered));
    }

    private Figure figure(
            Question question,
            @Nullable Long n,
            @Nullable Long missing,
            List<OptionShare> options,
            @Nullable Moments mean,
            List<RowFigure> rows,
            boolean suppressed,
            Lineage from) {
        var place = question.place();
        return new Figure(
                frame.campaign().id(),
                frame.campaign().simulated(),
                frame.audience(),
                selection.basis(),
                frame.asOf(),
                place.name(),
                question.kind(),
                place.label(),
                place.page(),
                place.repeat(),
                n,
                missing,
                options,
                mean == null ? null : mean.mean(),
                mean == null ? null : mean.sampleDeviation(),
                rows,
                null,
                suppressed,
                from);
    }

    private Moments answered(Series series) {
        return counts.answered(series, selection.basis());
    }

    /** How often the question could have been answered: in a repeat once for each entry. */
    private long asked(Question question) {
        var repeat = question.place().repeat();
        if (question instanceof Entries) {
            return 0;
        }
        if (selection.isPartial() && repeat == null) {
            return hidden.responses(Series.of(question.place().name()));
        }
        return answered(repeat == null ? Series.RESPONSES : Series.of(repeat)).n();
    }

    private static boolean hasMean(Question question) {
        return question instanceof Rating || question instanceof Quantity;
    }

    /** Everything about a question that people can be counted by. */
    private static List<Series> series(Question question) {
        var name = question.place().name();
        var series = new ArrayList<Series>();
        series.add(Series.of(name));
        switch (question) {
            case Grid grid -> grid.rows().forEach(row -> series.add(Series.of(name, row.name())));
            case TwoWayGrid grid ->
                grid.rows().forEach(row -> {
                    series.add(new Series(name, row.name(), AnswerCounter.IMPORTANCE));
                    series.add(new Series(name, row.name(), AnswerCounter.PERFORMANCE));
                });
            case Ranking ranking -> ranking.options().forEach(option -> series.add(Series.of(name, option.code())));
            case Choice choice -> {}
            case Rating rating -> {}
            case Quantity quantity -> {}
            case Day day -> {}
            case FreeText text -> {}
            case Files files -> {}
            case Entries entries -> {}
        }
        return series;
    }

    private List<OptionShare> options(Question question, long answered) {
        var series = Series.of(question.place().name());
        return switch (question) {
            case Choice choice -> choices(choice, series, answered);
            case Rating rating -> points(rating.scale(), series, answered);
            case Ranking ranking ->
                ranking.options().stream()
                        .map(option -> share(series, option.code(), option.label(), answered))
                        .toList();
            case Quantity quantity -> bins(series, answered);
            case Day day -> months(series, answered);
            case Grid grid -> List.of();
            case TwoWayGrid grid -> List.of();
            case FreeText text -> List.of();
            case Files files -> List.of();
            case Entries entries -> List.of();
        };
    }

    private List<OptionShare> choices(Choice choice, Series series, long answered) {
        var options = new ArrayList<OptionShare>();
        choice.options().forEach(option -> options.add(share(series, option.code(), option.label(), answered)));
        var given = choice.options().stream().anyMatch(option -> option.code().equals(Choice.OTHER));
        if (!given && (choice.other() || counts.chose(series, Choice.OTHER, selection.basis()) > 0)) {
            options.add(share(series, Choice.OTHER, OTHER, answered));
        }
        return options;
    }

    private List<OptionShare> points(Scale scale, Series series, long answered) {
        return scale.points().stream()
                .map(point -> share(series, String.valueOf(point.value()), point.label(), answered))
                .toList();
    }

    private List<OptionShare> bins(Series series, long answered) {
        return Histogram.bins(counts.values(series, selection.basis())).stream()
                .map(bin -> OptionShare.of(
                        bin.from().toPlainString(),
                        Text.of(bin.from().toPlainString() + " – <" + bin.to().toPlainString()),
                        bin.n(),
                        answered))
                .toList();
    }

    private List<OptionShare> months(Series series, long answered) {
        return new TreeMap<>(counts.values(series, selection.basis()))
                .entrySet().stream()
                        .filter(month -> month.getValue() > 0)
                        .map((Map.Entry<String, Long> month) ->
                                OptionShare.of(month.getKey(), Text.of(month.getKey()), month.getValue(), answered))
                        .toList();
    }

    private OptionShare share(Series series, String value, Text label, long answered) {
        return OptionShare.of(value, label, counts.chose(series, value, selection.basis()), answered);
    }

    private List<RowFigure> rows(Question question) {
        var name = question.place().name();
        return switch (question) {
            case Grid grid ->
                grid.rows().stream()
                        .map(row -> row(row.name(), row.label(), rating(Series.of(name, row.name()), grid.scale())))
                        .toList();
            case TwoWayGrid grid ->
                grid.rows().stream().map(row -> twoWay(name, row, grid.scale())).toList();
            case Ranking ranking ->
                ranking.options().stream()
                        .map(option -> row(
                                option.code(),
                                option.label(),
                                places(
                                        Series.of(name, option.code()),
                                        ranking.options().size())))
                        .toList();
            case Choice choice -> List.of();
            case Rating rating -> List.of();
            case Quantity quantity -> List.of();
            case Day day -> List.of();
            case FreeText text -> List.of();
            case Files files -> List.of();
            case Entries entries -> List.of();
        };
    }

    private static RowFigure row(String name, Text label, RatingFigure figure) {
        return new RowFigure(name, label, figure.n(), figure.mean(), figure.sd(), figure.options(), null, null, null);
    }

    private RowFigure twoWay(String question, Question.Row row, Scale scale) {
        var importance = rating(new Series(question, row.name(), AnswerCounter.IMPORTANCE), scale);
        var performance = rating(new Series(question, row.name(), AnswerCounter.PERFORMANCE), scale);
        var both = answered(new Series(question, row.name(), AnswerCounter.GAP));
        return new RowFigure(
                row.name(), row.label(), both.n(), null, null, List.of(), importance, performance, both.mean());
    }

    private RatingFigure rating(Series series, Scale scale) {
        var answered = answered(series);
        return new RatingFigure(
                answered.n(), answered.mean(), answered.sampleDeviation(), points(scale, series, answered.n()));
    }

    private RatingFigure places(Series series, int places) {
        var answered = answered(series);
        var options = IntStream.rangeClosed(1, places)
                .mapToObj(place -> share(series, String.valueOf(place), Text.of(String.valueOf(place)), answered.n()))
                .toList();
        return new RatingFigure(answered.n(), answered.mean(), answered.sampleDeviation(), options);
    }

    private Lineage lineage(Question question, Moments answered) {
        var responses = answered(Series.RESPONSES).n();
        var verified = counts.answered(Series.RESPONSES, Basis.VERIFIED).n();
        return new Lineage(formula(question, answered), responses, verified);
    }

    private static String formula(Question question, Moments answered) {
        return switch (question) {
            case Rating rating -> meanFormula(answered);
            case Quantity quantity -> meanFormula(answered);
            case Grid grid -> "mean = Σx / n per row";
            case TwoWayGrid grid -> "mean = Σx / n per row; gap = Σ(performance − importance) / n";
            case Ranking ranking -> "mean = Σ place / n per option";
            case Choice choice -> "share = chosen / " + answered.n();
            case Day day -> "share = in the month / " + answered.n();
            case FreeText text -> "n = answered";
            case Files files -> "n = answered";
            case Entries entries -> "n = programmes";
        };
    }

    private static String meanFormula(Moments answered) {
        var mean = answered.mean();
        return mean == null ? "Σx / n" : plain(answered.total()) + " / " + answered.n() + " = " + plain(mean);
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
