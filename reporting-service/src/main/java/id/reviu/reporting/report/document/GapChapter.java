package id.reviu.reporting.report.document;

import id.reviu.reporting.survey.DimensionFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Dimension by dimension: what people expect and see, what the indicators reached, what was found. */
final class GapChapter {

    private GapChapter() {}

    static Chapter of(ReviewDossier dossier, Words words) {
        var chapter = new Chapter.Builder("gaps", words.say("gaps.title"));
        chapter.say(words.say("gaps.intro"));
        chapter.add(table(dossier, words));
        chapter.legend(words.say("gaps.legend"));
        var survey = dossier.survey();
        if (survey != null) {
            survey.audiences().forEach(results -> lacking(chapter, results, words));
        }
        return chapter.chapter();
    }

    private static Block table(ReviewDossier dossier, Words words) {
        var survey = dossier.survey();
        List<AudienceResults> audiences = survey == null ? List.of() : survey.audiences();
        var table = new Grid.Builder(words.say("gaps.table")).text(words.say("sheet.dimension"), 26);
        audiences.forEach(results ->
                table.number(words.say("gaps.of." + results.audience().code()), 16));
        table.number(words.say("achievement.value"), 14)
                .number(words.say("gaps.national"), 14)
                .number(words.say("findings.count"), 14);
        for (var dimension : dossier.year().dimensions()) {
            var cells = new ArrayList<Grid.Cell>();
            cells.add(Grid.Cell.of(words.in(dimension.name())));
            audiences.forEach(results -> cells.add(Grid.Cell.of(words.mean(
                    Gaps.of(results, dimension.code()).map(DimensionFigure::gap).orElse(null)))));
            cells.add(Grid.Cell.of(words.percentage(dimension.achievement())));
            cells.add(Grid.Cell.of(national(dossier, dimension.code(), words)));
            cells.add(Grid.Cell.of(words.count(dossier.findings().stream()
                    .filter(finding -> finding.dimension().equals(dimension.code()))
                    .count())));
            table.row(cells);
        }
        return table.table();
    }

    private static String national(ReviewDossier dossier, String dimension, Words words) {
        return dossier.evaluations().stream()
                .map(one -> one.dimensions().stream()
                        .filter(value -> value.dimension().equals(dimension))
                        .findFirst()
                        .map(value -> words.mean(value.value()) + " (" + one.year() + ")"))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Words.NOTHING);
    }

    /** The sub-dimensions whose performance stays behind the most. */
    private static void lacking(Chapter.Builder chapter, AudienceResults results, Words words) {
        var lacking = results.dimensions().subDimensions().stream()
                .filter(GapChapter::isBehind)
                .sorted(Comparator.comparing(DimensionFigure::gap, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(6)
                .toList();
        if (lacking.isEmpty()) {
            return;
        }
        chapter.heading(words.say("gaps.lacking." + results.audience().code()));
        var table = new Grid.Builder(words.say("gaps.lacking"))
                .text(words.say("sheet.sub-dimension"), 46)
                .number(words.say("importance"), 18)
                .number(words.say("performance"), 18)
                .number(words.say("gap"), 18);
        lacking.forEach(one -> table.row(
                words.in(one.name()),
                words.mean(one.importance()),
                words.mean(one.performance()),
                words.mean(one.gap())));
        chapter.add(table.table());
    }

    private static boolean isBehind(DimensionFigure figure) {
        var gap = figure.gap();
        return gap != null && gap.signum() < 0;
    }
}
