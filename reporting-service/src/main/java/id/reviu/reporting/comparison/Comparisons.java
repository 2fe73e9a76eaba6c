package id.reviu.reporting.comparison;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.comparison.CampaignComparison.ComparedCampaign;
import id.reviu.reporting.comparison.CampaignComparison.ComparedMean;
import id.reviu.reporting.comparison.CampaignComparison.ComparedOption;
import id.reviu.reporting.comparison.CampaignComparison.ComparedQuestion;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.statistics.MeanDifference;
import id.reviu.reporting.statistics.MeanDifference.Sample;
import id.reviu.reporting.survey.DimensionFigure;
import id.reviu.reporting.survey.DimensionFigures;
import id.reviu.reporting.survey.DimensionFigures.CampaignDimensions;
import id.reviu.reporting.survey.Figure;
import id.reviu.reporting.survey.Frame;
import id.reviu.reporting.survey.Frames;
import id.reviu.reporting.survey.OptionShare;
import id.reviu.reporting.survey.QuestionFigures;
import id.reviu.reporting.survey.QuestionFigures.CampaignQuestions;
import id.reviu.reporting.survey.RowFigure;
import id.reviu.reporting.survey.ScaleFigure;
import id.reviu.reporting.survey.Selection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares two campaigns by the names of their questions, which stay the same over the versions of a questionnaire. It is made
 * of the figures of each campaign, so what is hidden there is hidden here.
 */
@Service
public class Comparisons {

    private final Frames frames;
    private final QuestionFigures questions;
    private final DimensionFigures dimensions;

    Comparisons(Frames frames, QuestionFigures questions, DimensionFigures dimensions) {
        this.frames = frames;
        this.questions = questions;
        this.dimensions = dimensions;
    }

    /**
     * The comparison of two campaigns.
     *
     * @throws SameCampaign when it is one and the same
     */
    @Transactional(readOnly = true)
    public CampaignComparison of(UUID first, UUID second, Audience audience, Basis basis, Reader reader) {
        if (first.equals(second)) {
            throw new SameCampaign();
        }
        var one = frames.of(first, audience, reader);
        var other = frames.of(second, audience, reader);
        var selection = Selection.all(audience, basis);
        var asked = questions.all(first, selection, reader);
        var askedOther = questions.all(second, selection, reader);
        var here = byName(asked);
        var there = byName(askedOther);
        return new CampaignComparison(
                campaign(one, asked),
                campaign(other, askedOther),
                audience,
                basis,
                one.part().questionnaire().equals(other.part().questionnaire()),
                asked.items().stream()
                        .filter(figure -> sameForm(figure, there.get(figure.name())))
                        .map(figure -> question(figure, there.getOrDefault(figure.name(), figure)))
                        .toList(),
                scales(dimensions.of(first, audience, basis, reader), dimensions.of(second, audience, basis, reader)),
                alone(asked, there),
                alone(askedOther, here));
    }

    private static Map<String, Figure> byName(CampaignQuestions asked) {
        return asked.items().stream().collect(Collectors.toMap(Figure::name, Function.identity()));
    }

    private static boolean sameForm(Figure figure, @Nullable Figure other) {
        return other != null && figure.kind().equals(other.kind());
    }

    private static List<Text> alone(CampaignQuestions asked, Map<String, Figure> others) {
        return asked.items().stream()
                .filter(figure -> !sameForm(figure, others.get(figure.name())))
                .map(Figure::label)
                .toList();
    }

    private static ComparedCampaign campaign(Frame frame, CampaignQuestions asked) {
        return new ComparedCampaign(
                frame.campaign().id(),
                frame.campaign().title(),
                frame.campaign().simulated(),
                frame.part().number(),
                asked.responses(),
                asked.suppressed());
    }

    private static ComparedQuestion question(Figure one, Figure other) {
        var suppressed = one.suppressed() || other.suppressed();
        var options = suppressed ? List.<ComparedOption>of() : options(one.options(), other.options());
        var changed = isChoice(one)
                && options.stream().anyMatch(option -> option.firstShare() == null || option.secondShare() == null);
        var comparable = !suppressed && !changed;
        return new ComparedQuestion(
                one.name(),
                one.kind(),
                one.label(),
                !one.label().equals(other.label()),
                changed,
                one.n(),
                other.n(),
                suppressed,
                options,
                comparable ? mean("question", one.name(), one.label(), sample(one), sample(other)) : null,
                comparable ? rows(one.rows(), other.rows()) : List.of());
    }

    private static List<ComparedMean> rows(List<RowFigure> ones, List<RowFigure> others) {
        var there = others.stream().collect(Collectors.toMap(RowFigure::name, Function.identity()));
        return ones.stream()
                .flatMap(row -> Stream.ofNullable(there.get(row.name()))
                        .filter(other -> points(row).equals(points(other)))
                        .flatMap(other ->
                                Stream.ofNullable(mean("row", row.name(), row.label(), sample(row), sample(other)))))
                .toList();
    }

    private static List<String> points(RowFigure row) {
        var options =
                row.performance() == null ? row.options() : row.performance().options();
        return options.stream().map(OptionShare::code).toList();
    }

    private static Sample sample(RowFigure row) {
        var rating = row.performance();
        return rating == null
                ? new Sample(row.n(), row.mean(), row.sd())
                : new Sample(rating.n(), rating.mean(), rating.sd());
    }

    /** Bins of numbers and months come and go with the answers; only options and points are asked. */
    private static boolean isChoice(Figure figure) {
        return List.of("single", "multiple", "rating", "ranking").contains(figure.kind());
    }

    private static List<ComparedOption> options(List<OptionShare> ones, List<OptionShare> others) {
        var there = others.stream().collect(Collectors.toMap(OptionShare::code, Function.identity(), (a, b) -> a));
        var here = ones.stream().map(OptionShare::code).collect(Collectors.toSet());
        return Stream.concat(
                        ones.stream().map(option -> {
                            var other = there.get(option.code());
                            return new ComparedOption(
                                    option.code(), option.label(), share(option), other == null ? null : share(other));
                        }),
                        others.stream()
                                .filter(option -> !here.contains(option.code()))
                                .map(option -> new ComparedOption(option.code(), option.label(), null, share(option))))
                .toList();
    }

    /** Nobody's answers are no share of anything, yet the option was there. */
    private static BigDecimal share(OptionShare option) {
        return option.share() == null ? BigDecimal.ZERO : option.share();
    }

    private static Sample sample(Figure figure) {
        return new Sample(figure.n() == null ? 0 : figure.n(), figure.mean(), figure.sd());
    }

    private static List<ComparedMean> scales(CampaignDimensions one, CampaignDimensions other) {
        return Stream.of(
                        scales("criterion", one.criteria(), other.criteria()),
                        scales("readiness", one.readiness(), other.readiness()),
                        dimensions(one.dimensions(), other.dimensions()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ComparedMean> scales(String sort, List<ScaleFigure> ones, List<ScaleFigure> others) {
        var there = others.stream().collect(Collectors.toMap(ScaleFigure::code, Function.identity()));
        return ones.stream()
                .flatMap(scale -> Stream.ofNullable(there.get(scale.code()))
                        .filter(other -> scale.lowest() == other.lowest() && scale.highest() == other.highest())
                        .flatMap(other -> Stream.ofNullable(mean(
                                sort,
                                scale.code(),
                                scale.label(),
                                new Sample(scale.n(), scale.mean(), scale.sd()),
                                new Sample(other.n(), other.mean(), other.sd())))))
                .toList();
    }

    private static List<ComparedMean> dimensions(List<DimensionFigure> ones, List<DimensionFigure> others) {
        var there = others.stream().collect(Collectors.toMap(DimensionFigure::code, Function.identity()));
        return ones.stream()
                .flatMap(dimension -> Stream.ofNullable(there.get(dimension.code()))
                        .flatMap(other -> Stream.ofNullable(mean(
                                "dimension",
                                dimension.code(),
                                dimension.name(),
                                new Sample(dimension.n(), dimension.performance(), dimension.sd()),
                                new Sample(other.n(), other.performance(), other.sd())))))
                .toList();
    }

    private static @Nullable ComparedMean mean(String sort, String code, Text label, Sample one, Sample other) {
        var difference = MeanDifference.of(one, other);
        return difference == null || one.mean() == null || other.mean() == null
                ? null
                : new ComparedMean(
                        sort,
                        code,
                        label,
                        one.mean(),
                        other.mean(),
                        difference.difference(),
                        difference.lower(),
                        difference.upper());
    }
}
