package id.reviu.reporting.report.document;

import id.reviu.reporting.achievement.Achievements.AchievementYear;
import java.util.List;

/** How achievement is worked out and graded. */
final class GradeChapter {

    private static final List<String> RULES = List.of("higher", "lower", "range", "zero", "roll-up");

    private GradeChapter() {}

    static Chapter of(AchievementYear year, Words words) {
        var chapter = new Chapter.Builder("grading", words.say("grading.title"));
        var rules = new Grid.Builder(words.say("grading.rules"))
                .text(words.say("grading.case"), 32)
                .text(words.say("formulas.formula"), 68);
        RULES.forEach(rule -> rules.row(words.say("grading." + rule + ".name"), words.say("grading." + rule)));
        chapter.add(rules.table());
        var bands = new Grid.Builder(words.say("grading.bands"))
                .text(words.say("achievement.grade"), 50)
                .text(words.say("grading.from"), 50);
        var all = Grades.in(year.year()).bands();
        for (var band : all) {
            bands.row(
                    Grades.name(band.name(), words),
                    band == all.getLast() ? words.say("grading.below") : "≥ " + words.exact(band.from()) + "%");
        }
        chapter.add(bands.table());
        chapter.say(words.say("grading.source", year.method()));
        return chapter.chapter();
    }
}
