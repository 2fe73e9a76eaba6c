package id.reviu.reporting.report.document;

import id.reviu.reporting.achievement.Achievements.AchievementYear;
import id.reviu.reporting.achievement.Achievements.IndicatorAchievement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A year's achievement on one page. */
final class AchievementSummary {

    private static final int SHOWN = 5;

    private AchievementSummary() {}

    static Chapter of(AchievementYear year, Backdrop backdrop, Words words) {
        var chapter = new Chapter.Builder("summary", words.say("summary.title"));
        chapter.add(new Block.Tiles(tiles(year, words)));
        chapter.heading(words.say("achievement.by-grade"));
        chapter.add(grades(year, words));
        var behind = year.items().stream()
                .filter(item -> item.achievement() != null)
                .sorted(Comparator.comparing(
                        IndicatorAchievement::achievement, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(SHOWN)
                .toList();
        if (!behind.isEmpty()) {
            chapter.heading(words.say("achievement.behind"));
            chapter.add(behind(behind, words));
        }
        var plan = backdrop.plan();
        if (plan != null) {
            chapter.say(words.say("achievement.of-plan", words.plan(plan)));
        }
        return chapter.chapter();
    }

    static List<Block.Tile> tiles(AchievementYear year, Words words) {
        var tiles = new ArrayList<Block.Tile>();
        var overall = year.overall();
        tiles.add(new Block.Tile(
                words.percentage(overall.achievement()),
                words.say("review.achievement", String.valueOf(year.year())),
                Grades.name(overall.grade(), year.year(), words)));
        tiles.add(new Block.Tile(words.count((long) overall.assessed()), words.say("achievement.assessed-label"), ""));
        tiles.add(new Block.Tile(
                words.count((long) overall.notAssessed()), words.say("achievement.not-assessed-label"), ""));
        return tiles;
    }

    private static Block grades(AchievementYear year, Words words) {
        var table = new Grid.Builder(words.say("achievement.by-grade"))
                .text(words.say("achievement.grade"), 36)
                .number(words.say("achievement.indicators"), 16)
                .number(words.say("share"), 14)
                .bar(34);
        long all = year.items().size();
        for (var band : Grades.in(year.year()).bands()) {
            var n = year.items().stream()
                    .filter(item -> band.code().equals(item.grade()))
                    .count();
            row(table, Grades.name(band.name(), words), n, all, words);
        }
        row(
                table,
                words.say("achievement.not-assessed-label"),
                year.items().stream().filter(item -> item.grade() == null).count(),
                all,
                words);
        return table.table();
    }

    private static void row(Grid.Builder table, String name, long n, long all, Words words) {
        var share = SummaryChapter.share(n, all);
        table.row(name, words.count(n), words.percent(share), Grid.Cell.bar(share));
    }

    private static Block behind(List<IndicatorAchievement> items, Words words) {
        var table = new Grid.Builder(words.say("achievement.behind"))
                .text(words.say("indicator"), 40)
                .text(words.say("office"), 32)
                .number(words.say("achievement.value"), 13)
                .text(words.say("achievement.grade"), 15);
        items.forEach(item -> table.row(
                item.name(),
                item.opdName(),
                words.percentage(item.achievement()),
                IndicatorChapter.grade(item, words)));
        return table.table();
    }
}
