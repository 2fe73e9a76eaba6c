package id.reviu.reporting.report.document;

import id.reviu.reporting.survey.DimensionFigure;
import id.reviu.reporting.survey.ScaleFigure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the dimensions of the plan were judged. */
final class DimensionChapter {

    private DimensionChapter() {}

    static Chapter of(Dossier dossier, Words words) {
        var chapter = new Chapter.Builder("dimensions", words.say("dimensions.title"));
        chapter.say(words.say("dimensions.intro"));
        dossier.audiences().forEach(results -> audience(chapter, results, words));
        return chapter.chapter();
    }

    private static void audience(Chapter.Builder chapter, AudienceResults results, Words words) {
        var figures = results.dimensions();
        chapter.heading(words.say("dimensions." + results.audience().code()));
        if (figures.suppressed()) {
            chapter.note(words.say("suppressed"));
            return;
        }
        var rated = figures.dimensions().stream()
                .filter(one -> one.performance() != null && one.importance() != null)
                .toList();
        if (rated.isEmpty()) {
            chapter.note(words.say("nothing"));
        }
        if (rated.size() > 2) {
            chapter.add(new Block.Chart(
                    radar(rated, results, words), words.say("dimensions.radar", words.count(figures.responses()))));
        }
        if (!figures.dimensions().isEmpty()) {
            chapter.add(table(words.say("dimensions.table"), figures.dimensions(), words));
        }
        if (!figures.subDimensions().isEmpty()) {
            chapter.add(table(words.say("dimensions.sub-table"), figures.subDimensions(), words));
        }
        if (!figures.readiness().isEmpty()) {
            chapter.add(readiness(figures.readiness(), words));
        }
    }

    private static Drawing radar(List<DimensionFigure> rated, AudienceResults results, Words words) {
        var scale = results.scale();
        var axes = rated.stream().map(one -> words.in(one.name())).toList();
        var lines = List.of(
                new Radar.Line(
                        words.say("importance"),
                        Palette.SECOND,
                        false,
                        rated.stream()
                                .map(one -> value(one.importance(), scale.getMin()))
                                .toList()),
                new Radar.Line(
                        words.say("performance"),
                        Palette.MAIN,
                        true,
                        rated.stream()
                                .map(one -> value(one.performance(), scale.getMin()))
                                .toList()));
        return new Radar(scale.getMin(), scale.getMax(), axes)
                .draw(
                        words.say(
                                "dimensions.radar",
                                words.count(results.dimensions().responses())),
                        lines);
    }

    private static double value(@Nullable BigDecimal mean, int lowest) {
        return mean == null ? lowest : mean.doubleValue();
    }

    private static Block table(String caption, List<DimensionFigure> figures, Words words) {
        var table = new Grid.Builder(caption)
                .text(words.say("name"), 46)
                .number(words.say("ratings"), 12)
                .number(words.say("importance"), 15)
                .number(words.say("performance"), 14)
                .number(words.say("gap"), 13);
        figures.forEach(one -> table.row(
                words.in(one.name()),
                words.count(one.n()),
                words.mean(one.importance()),
                words.mean(one.performance()),
                words.mean(one.gap())));
        return table.table();
    }

    private static Block readiness(List<ScaleFigure> figures, Words words) {
        var table = new Grid.Builder(words.say("dimensions.readiness"))
                .text(words.say("name"), 52)
                .number(words.say("ratings"), 12)
                .number(words.say("mean"), 12)
                .number(words.say("sd"), 12)
                .number(words.say("scale"), 12);
        figures.forEach(one -> table.row(
                words.in(one.label()),
                words.count(one.n()),
                words.mean(one.mean()),
                words.mean(one.sd()),
                one.lowest() + "–" + one.highest()));
        return table.table();
    }
}
