package id.reviu.reporting.report.document;

import id.reviu.reporting.achievement.Achievements.AchievementTimeline;
import id.reviu.reporting.achievement.Achievements.AchievementYear;
import id.reviu.reporting.achievement.Achievements.DimensionAchievement;
import id.reviu.reporting.achievement.Achievements.YearSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the indicators reached: by dimension in one year, and year by year. */
final class AchievementChapter {

    private static final int NAMES = 30;
    private static final BigDecimal FULL = new BigDecimal(100);

    private AchievementChapter() {}

    static Chapter of(AchievementYear year, AchievementTimeline timeline, Words words) {
        var chapter = new Chapter.Builder("achievement", words.say("achievement.title"));
        chapter.say(words.say("achievement.intro", year.method()));
        chapter.heading(words.say("achievement.in-year", String.valueOf(year.year())));
        chapter.add(dimensions(year, words));
        var shown = timeline.years().stream()
                .filter(one -> one.overall().assessed() > 0)
                .toList();
        if (shown.isEmpty()) {
            return chapter.note(words.say("achievement.nothing")).chapter();
        }
        chapter.heading(words.say("achievement.by-year"));
        if (shown.size() > 1) {
            chapter.add(new Block.Chart(chart(shown, words), words.say("achievement.chart")));
        }
        chapter.add(years(shown, words));
        return chapter.chapter();
    }

    private static Block dimensions(AchievementYear year, Words words) {
        var table = new Grid.Builder(words.say("achievement.table"))
                .text(words.say("sheet.dimension"), NAMES)
                .number(words.say("achievement.assessed"), 12)
                .number(words.say("achievement.not-assessed"), 12)
                .number(words.say("achievement.value"), 13)
                .text(words.say("achievement.grade"), 15)
                .bar(18);
        year.dimensions().forEach(one -> row(table, words.in(one.name()), one, year.year(), words));
        row(table, words.say("achievement.all"), year.overall(), year.year(), words);
        return table.table();
    }

    private static void row(Grid.Builder table, String name, DimensionAchievement sum, int year, Words words) {
        var value = sum.achievement();
        table.row(
                name,
                words.count((long) sum.assessed()),
                words.count((long) sum.notAssessed()),
                words.percentage(value),
                Grades.name(sum.grade(), year, words),
                Grid.Cell.bar(value == null ? null : share(value)));
    }

    /** As part of the full width; more than all of it is shown as all. */
    static BigDecimal share(BigDecimal percent) {
        return percent.max(BigDecimal.ZERO).min(FULL).movePointLeft(2);
    }

    private static Drawing chart(List<YearSum> years, Words words) {
        return new LineChart(
                        years.stream().map(one -> String.valueOf(one.year())).toList(), words, 1)
                .draw(
                        words.say("achievement.chart"),
                        List.of(new LineChart.Line(
                                words.say("achievement.all"),
                                Palette.MAIN,
                                years.stream()
                                        .map(one -> one.overall().achievement())
                                        .toList())));
    }

    private static Block years(List<YearSum> years, Words words) {
        var dimensions = years.getLast().dimensions();
        var width = (100 - 12) / (dimensions.size() + 1);
        var table = new Grid.Builder(words.say("achievement.years-table")).text(words.say("year"), 12);
        dimensions.forEach(one -> table.number(words.in(one.name()), width));
        table.number(words.say("achievement.all"), width);
        years.forEach(year -> {
            var cells = new ArrayList<Grid.Cell>();
            cells.add(Grid.Cell.of(String.valueOf(year.year())));
            dimensions.forEach(one -> cells.add(Grid.Cell.of(words.mean(year.dimensions().stream()
                    .filter(other -> other.code().equals(one.code()))
                    .findFirst()
                    .map(DimensionAchievement::achievement)
                    .orElse(null)))));
            cells.add(Grid.Cell.of(words.mean(year.overall().achievement())));
            table.row(cells);
        });
        return table.table();
    }
}
