package id.reviu.reporting.survey;

import id.reviu.reporting.reference.Question;
import id.reviu.reporting.reference.Question.Grid;
import id.reviu.reporting.reference.Question.Rating;
import id.reviu.reporting.reference.Question.Scale;
import id.reviu.reporting.reference.Question.TwoWayGrid;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.statistics.Moments;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rating that feeds something beyond its question.
 *
 * @param sort what sort of thing, such as {@code criterion} or {@code sub-dimension}
 * @param code which one of them
 * @param rating the series of how good it is
 * @param importance the series of how important it is; null where only one was asked
 */
record Feeder(
        String sort,
        String code,
        Text label,
        Scale scale,
        Series rating,
        @Nullable Series importance) {

    /** The ratings of a questionnaire that feed something. */
    static List<Feeder> of(List<Question> questions) {
        return questions.stream().flatMap(Feeder::of).toList();
    }

    private static Stream<Feeder> of(Question question) {
        var name = question.place().name();
        return switch (question) {
            case Rating rating -> of(rating.feeds(), rating.place().label(), rating.scale(), Series.of(name), null);
            case Grid grid ->
                grid.rows().stream()
                        .flatMap(row -> of(row.feeds(), row.label(), grid.scale(), Series.of(name, row.name()), null));
            case TwoWayGrid grid ->
                grid.rows().stream()
                        .flatMap(row -> of(
                                row.feeds(),
                                row.label(),
                                grid.scale(),
                                new Series(name, row.name(), AnswerCounter.PERFORMANCE),
                                new Series(name, row.name(), AnswerCounter.IMPORTANCE)));
            default -> Stream.empty();
        };
    }

    private static Stream<Feeder> of(
            @Nullable String feeds, Text label, Scale scale, Series rating, @Nullable Series importance) {
        if (feeds == null) {
            return Stream.empty();
        }
        var colon = feeds.indexOf(':');
        return colon < 1
                ? Stream.empty()
                : Stream.of(new Feeder(
                        feeds.substring(0, colon), feeds.substring(colon + 1), label, scale, rating, importance));
    }

    /** Ratings on another scale moved in a straight line onto the given one, lowest to lowest and highest to highest. */
    Moments onto(Scale other, Moments ratings) {
        var same = scale.lowest() == other.lowest() && scale.highest() == other.highest();
        if (same || scale.highest() == scale.lowest()) {
            return ratings;
        }
        var factor = BigDecimal.valueOf(other.highest() - other.lowest())
                .divide(BigDecimal.valueOf(scale.highest() - scale.lowest()), MathContext.DECIMAL128);
        var offset = BigDecimal.valueOf(other.lowest()).subtract(factor.multiply(BigDecimal.valueOf(scale.lowest())));
        return ratings.transformed(offset, factor);
    }
}
