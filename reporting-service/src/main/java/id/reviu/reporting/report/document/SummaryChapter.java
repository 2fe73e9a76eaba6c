package id.reviu.reporting.report.document;

import id.reviu.reporting.survey.DimensionFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What matters most, on one page. */
final class SummaryChapter {

    private static final int SHARE_DECIMALS = 4;

    private SummaryChapter() {}

    static Chapter of(Dossier dossier, Words words) {
        var chapter = new Chapter.Builder("summary", words.say("summary.title"));
        var progress = dossier.progress();
        if (dossier.isEmpty()) {
            chapter.note(words.say("summary.empty"));
        }
        if (dossier.simulated()) {
            chapter.note(words.say("simulated.note"));
        }
        chapter.say(words.say(
                "summary.window",
                words.in(progress.title()),
                words.name("campaign-state", progress.state()),
                words.dateTime(progress.opensAt()),
                words.dateTime(progress.closesAt()),
                words.dateTime(progress.asOf())));
        chapter.add(new Block.Tiles(tiles(dossier, words)));
        dossier.audiences().forEach(results -> findings(chapter, results, words));
        criteria(chapter, dossier, words);
        return chapter.chapter();
    }

    private static List<Block.Tile> tiles(Dossier dossier, Words words) {
        var tiles = new ArrayList<Block.Tile>();
        var offices = dossier.progress().opd();
        if (dossier.offices() != null) {
            var submitted = offices.submitted() + offices.verified();
            tiles.add(new Block.Tile(
                    words.say("of", words.count(submitted), words.count(offices.total())),
                    words.say("summary.offices"),
                    words.percent(share(submitted, offices.total()))));
            tiles.add(new Block.Tile(
                    words.count(offices.verified()),
                    words.say("summary.verified"),
                    words.percent(share(offices.verified(), offices.total()))));
        }
        if (dossier.stakeholders() != null) {
            tiles.add(new Block.Tile(
                    words.count(dossier.progress().stakeholders().n()), words.say("summary.stakeholders"), ""));
        }
        var satisfaction = dossier.satisfaction();
        if (satisfaction != null) {
            var grade = satisfaction.gradeName();
            tiles.add(new Block.Tile(
                    words.mean(satisfaction.index()),
                    words.say("summary.ikm"),
                    grade == null
                            ? words.name("ikm-reason", String.valueOf(satisfaction.reason()))
                            : satisfaction.grade() + " – " + words.in(grade)));
        }
        return tiles;
    }

    static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static void findings(Chapter.Builder chapter, AudienceResults results, Words words) {
        var rated = results.dimensions().dimensions().stream()
                .filter(dimension -> dimension.performance() != null && dimension.gap() != null)
                .toList();
        var best = extreme(rated, Comparator.comparing(SummaryChapter::performance));
        var worst =
                extreme(rated, Comparator.comparing(SummaryChapter::performance).reversed());
        var widest = extreme(rated, Comparator.comparing(SummaryChapter::gap).reversed());
        if (best.isEmpty() || worst.isEmpty() || widest.isEmpty()) {
            return;
        }
        chapter.heading(words.say("summary.findings." + results.audience().code()));
        chapter.say(words.say(
                "summary.best",
                words.in(best.get().name()),
                words.mean(best.get().performance())));
        chapter.say(words.say(
                "summary.worst",
                words.in(worst.get().name()),
                words.mean(worst.get().performance())));
        chapter.say(words.say(
                "summary.widest",
                words.in(widest.get().name()),
                words.mean(widest.get().gap())));
        var concentrate = results.quadrants().items().stream()
                .filter(item -> item.quadrant().equals("concentrate"))
                .map(item -> words.in(item.name()))
                .toList();
        if (!concentrate.isEmpty()) {
            chapter.say(words.say("summary.concentrate", String.join("; ", concentrate)));
        }
    }

    private static BigDecimal performance(DimensionFigure dimension) {
        var performance = dimension.performance();
        return performance == null ? BigDecimal.ZERO : performance;
    }

    private static BigDecimal gap(DimensionFigure dimension) {
        var gap = dimension.gap();
        return gap == null ? BigDecimal.ZERO : gap;
    }

    private static Optional<DimensionFigure> extreme(List<DimensionFigure> rated, Comparator<DimensionFigure> order) {
        return rated.stream().max(order);
    }

    private static void criteria(Chapter.Builder chapter, Dossier dossier, Words words) {
        var offices = dossier.offices();
        if (offices == null || offices.dimensions().criteria().isEmpty()) {
            return;
        }
        chapter.heading(words.say("summary.criteria"));
        chapter.add(CriteriaChapter.sums(offices, words));
    }
}
