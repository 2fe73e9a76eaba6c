package id.reviu.reporting.report.document;

import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.survey.DimensionFigures;
import id.reviu.reporting.survey.OptionShare;
import id.reviu.reporting.survey.QuadrantFigures;
import id.reviu.reporting.survey.QuestionFigures;
import java.util.IntSummaryStatistics;
import java.util.stream.Stream;

/** What one audience answered. */
record AudienceResults(
        QuestionFigures.CampaignQuestions questions,
        DimensionFigures.CampaignDimensions dimensions,
        QuadrantFigures.Quadrants quadrants) {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    Audience audience() {
        return questions.audience();
    }

    boolean isEmpty() {
        var responses = questions.responses();
        return responses != null && responses == 0;
    }

    /** The points on which importance and performance are rated. */
    IntSummaryStatistics scale() {
        var points = questions.items().stream()
                .flatMap(figure -> figure.rows().stream())
                .flatMap(row -> {
                    var performance = row.performance();
                    return performance == null ? Stream.<OptionShare>empty() : performance.options().stream();
                })
                .mapToInt(option -> Integer.parseInt(option.code()))
                .summaryStatistics();
        if (points.getCount() == 0) {
            points.accept(LOWEST);
            points.accept(HIGHEST);
        }
        return points;
    }
}
