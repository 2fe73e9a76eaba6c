package id.reviu.reporting.report.document;

import id.reviu.reporting.achievement.Achievements.AchievementYear;
import id.reviu.reporting.achievement.Achievements.IndicatorAchievement;

/** Every indicator with its target and what was reached. */
final class IndicatorChapter {

    private IndicatorChapter() {}

    /** Those of the whole city, as an appendix. */
    static Chapter of(AchievementYear year, Backdrop backdrop, Words words) {
        return of(words.say("indicators.title", String.valueOf(year.year())), year, backdrop, words);
    }

    static Chapter of(String title, AchievementYear year, Backdrop backdrop, Words words) {
        var chapter = new Chapter.Builder("indicators", title);
        chapter.say(words.say("indicators.intro"));
        if (year.items().isEmpty()) {
            return chapter.note(words.say("achievement.nothing")).chapter();
        }
        for (var dimension : year.dimensions()) {
            var items = year.items().stream()
                    .filter(item -> item.dimension().equals(dimension.code()))
                    .toList();
            if (items.isEmpty()) {
                continue;
            }
            chapter.heading(backdrop.dimension(dimension.code(), words));
            var table = table(words);
            long number = 0;
            for (var item : items) {
                number++;
                row(table, number, item, words);
            }
            chapter.add(table.table());
        }
        return chapter.wideChapter();
    }

    private static Grid.Builder table(Words words) {
        return new Grid.Builder(words.say("indicators.table"))
                .number(words.say("no"), 4)
                .text(words.say("indicator"), 25)
                .text(words.say("office"), 18)
                .text(words.say("unit"), 8)
                .number(words.say("target"), 8)
                .number(words.say("realisation"), 9)
                .text(words.say("state"), 9)
                .number(words.say("achievement.value"), 8)
                .text(words.say("achievement.grade"), 11);
    }

    private static void row(Grid.Builder table, long number, IndicatorAchievement item, Words words) {
        var state = item.state();
        table.row(
                words.count(number),
                item.name(),
                item.opdName(),
                item.unit(),
                target(item, words),
                words.exact(item.realisation()),
                state == null ? Words.NOTHING : words.name("realisation-state", state),
                words.percentage(item.achievement()),
                grade(item, words));
    }

    /** A value, or the two ends of a range. */
    static String target(IndicatorAchievement item, Words words) {
        return item.target() != null || item.lower() == null && item.upper() == null
                ? words.exact(item.target())
                : words.exact(item.lower()) + "–" + words.exact(item.upper());
    }

    /** The grade, or why there is none. */
    static String grade(IndicatorAchievement item, Words words) {
        var grade = item.gradeName();
        return grade == null ? words.name("reason", String.valueOf(item.reason())) : words.in(grade);
    }
}
