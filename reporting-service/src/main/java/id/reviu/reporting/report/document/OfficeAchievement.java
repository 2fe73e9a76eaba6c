package id.reviu.reporting.report.document;

import id.reviu.reporting.report.document.AchievementDossier.OfficeSum;
import java.util.List;

/** What each office's indicators reached. */
final class OfficeAchievement {

    private OfficeAchievement() {}

    static Chapter of(List<OfficeSum> offices, Words words) {
        var chapter = new Chapter.Builder("by-office", words.say("achievement.by-office"));
        chapter.say(words.say("achievement.by-office-intro"));
        if (offices.isEmpty()) {
            return chapter.note(words.say("achievement.nothing")).chapter();
        }
        var table = new Grid.Builder(words.say("achievement.by-office"))
                .text(words.say("office"), 44)
                .number(words.say("achievement.assessed"), 13)
                .number(words.say("achievement.not-assessed"), 13)
                .number(words.say("achievement.value"), 14)
                .bar(16);
        for (var office : offices) {
            var mean = office.overall().achievement();
            table.row(
                    office.name(),
                    words.count((long) office.overall().assessed()),
                    words.count((long) office.overall().notAssessed()),
                    words.percentage(mean),
                    Grid.Cell.bar(mean == null ? null : AchievementChapter.share(mean)));
        }
        return chapter.add(table.table()).chapter();
    }
}
