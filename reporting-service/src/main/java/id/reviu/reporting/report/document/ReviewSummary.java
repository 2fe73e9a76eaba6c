package id.reviu.reporting.report.document;

import id.reviu.reporting.achievement.Achievements.DimensionAchievement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the review came to, in a page that a mayor reads. */
final class ReviewSummary {

    private ReviewSummary() {}

    static Chapter of(ReviewDossier dossier, Words words) {
        var chapter = new Chapter.Builder("summary", words.say("summary.title"));
        if (dossier.simulated()) {
            chapter.note(words.say("review.simulated"));
        }
        var plan = dossier.backdrop().plan();
        chapter.say(
                plan == null ? words.say("review.intro-without-plan") : words.say("review.intro", words.plan(plan)));
        chapter.add(new Block.Tiles(first(dossier, words)));
        chapter.add(new Block.Tiles(second(dossier, words)));
        chapter.heading(words.say("review.said"));
        achievement(chapter, dossier, words);
        index(chapter, dossier, words);
        survey(chapter, dossier, words);
        advice(chapter, dossier, words);
        return chapter.chapter();
    }

    private static List<Block.Tile> first(ReviewDossier dossier, Words words) {
        var year = dossier.year();
        var tiles = new ArrayList<Block.Tile>();
        tiles.add(new Block.Tile(
                words.percentage(year.overall().achievement()),
                words.say("review.achievement", String.valueOf(year.year())),
                Grades.name(year.overall().grade(), year.year(), words)));
        tiles.add(new Block.Tile(
                words.say("of", words.count((long) year.overall().assessed()), words.count((long)
                        (year.overall().assessed() + year.overall().notAssessed()))),
                words.say("review.assessed"),
                ""));
        var evaluations = dossier.evaluations();
        if (!evaluations.isEmpty()) {
            var latest = evaluations.getFirst();
            tiles.add(new Block.Tile(
                    words.mean(latest.index()),
                    words.say("review.index", String.valueOf(latest.year())),
                    evaluations.size() > 1 ? change(dossier, words) : ""));
        }
        return tiles;
    }

    private static String change(ReviewDossier dossier, Words words) {
        var latest = dossier.evaluations().getFirst();
        var before = dossier.evaluations().get(1);
        return words.say(
                "review.index-change",
                words.signed(latest.index().subtract(before.index())),
                String.valueOf(before.year()));
    }

    private static List<Block.Tile> second(ReviewDossier dossier, Words words) {
        var tiles = new ArrayList<Block.Tile>();
        var survey = dossier.survey();
        if (survey != null) {
            var offices = survey.progress().opd();
            tiles.add(new Block.Tile(
                    words.say(
                            "of", words.count(offices.submitted() + offices.verified()), words.count(offices.total())),
                    words.say("summary.offices"),
                    words.say(
                            "review.and-people",
                            words.count(survey.progress().stakeholders().n()))));
        }
        var high = dossier.findings().stream()
                .filter(finding -> finding.severity().equals("high"))
                .count();
        tiles.add(new Block.Tile(
                words.count((long) dossier.findings().size()),
                words.say("findings.count"),
                words.say("findings.high", words.count(high))));
        var recommendations = dossier.standing().recommendations();
        tiles.add(new Block.Tile(
                words.count(recommendations.total()),
                words.say("recommendations.count"),
                words.say("recommendations.overdue", words.count(recommendations.overdue()))));
        return tiles;
    }

    private static void achievement(Chapter.Builder chapter, ReviewDossier dossier, Words words) {
        var year = dossier.year();
        var assessed = year.dimensions().stream()
                .filter(one -> one.achievement() != null)
                .toList();
        if (assessed.isEmpty()) {
            chapter.say(words.say("review.nothing-assessed", String.valueOf(year.year())));
            return;
        }
        var best = assessed.stream().max(Comparator.comparing(ReviewSummary::value));
        var worst = assessed.stream().min(Comparator.comparing(ReviewSummary::value));
        chapter.say(words.say(
                "review.achieved",
                String.valueOf(year.year()),
                words.percentage(year.overall().achievement()),
                Grades.name(year.overall().grade(), year.year(), words)));
        if (assessed.size() > 1) {
            chapter.say(words.say(
                    "review.best-and-worst",
                    best.map(one -> words.in(one.name())).orElse(""),
                    words.percentage(best.map(ReviewSummary::value).orElse(null)),
                    worst.map(one -> words.in(one.name())).orElse(""),
                    words.percentage(worst.map(ReviewSummary::value).orElse(null))));
        }
        if (year.overall().notAssessed() > 0) {
            chapter.say(words.say(
                    "review.not-assessed", words.count((long) year.overall().notAssessed())));
        }
    }

    private static BigDecimal value(DimensionAchievement dimension) {
        var achievement = dimension.achievement();
        return achievement == null ? BigDecimal.ZERO : achievement;
    }

    private static void index(Chapter.Builder chapter, ReviewDossier dossier, Words words) {
        var evaluations = dossier.evaluations();
        if (evaluations.size() < 2) {
            return;
        }
        var latest = evaluations.getFirst();
        var before = evaluations.get(1);
        var key = switch (latest.index().compareTo(before.index())) {
            case 1 -> "review.index-rose";
            case -1 -> "review.index-fell";
            default -> "review.index-stayed";
        };
        chapter.say(words.say(
                key,
                words.mean(before.index()),
                String.valueOf(before.year()),
                words.mean(latest.index()),
                String.valueOf(latest.year())));
    }

    private static void survey(Chapter.Builder chapter, ReviewDossier dossier, Words words) {
        var survey = dossier.survey();
        if (survey == null) {
            chapter.say(words.say("review.no-survey"));
            return;
        }
        survey.audiences()
                .forEach(results -> Gaps.widest(results).ifPresent(widest -> {
                    chapter.say(words.say(
                            "review.widest." + results.audience().code(),
                            words.in(widest.name()),
                            words.mean(widest.importance()),
                            words.mean(widest.performance())));
                }));
        var satisfaction = survey.satisfaction();
        if (satisfaction != null && satisfaction.gradeName() != null) {
            chapter.say(words.say(
                    "review.satisfaction", words.mean(satisfaction.index()), words.in(satisfaction.gradeName())));
        }
    }

    private static void advice(Chapter.Builder chapter, ReviewDossier dossier, Words words) {
        var recommendations = dossier.standing().recommendations();
        if (recommendations.total() == 0) {
            chapter.say(words.say("review.no-advice"));
            return;
        }
        var verified = recommendations.byState().stream()
                .filter(count -> count.state().equals("verified"))
                .mapToLong(count -> count.n())
                .sum();
        chapter.say(words.say(
                "review.advised",
                words.count((long) dossier.findings().size()),
                words.count(recommendations.total()),
                words.count((long) dossier.standing().byOpd().size()),
                words.count(verified),
                words.count(recommendations.overdue())));
    }
}
