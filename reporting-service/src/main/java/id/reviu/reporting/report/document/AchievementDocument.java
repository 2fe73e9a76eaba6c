package id.reviu.reporting.report.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report of a year's achievement. */
final class AchievementDocument {

    private AchievementDocument() {}

    static Document of(AchievementDossier dossier, Words words) {
        var year = dossier.year();
        var backdrop = dossier.backdrop();
        return new Document(
                words.say("achievement.report"),
                words.say("achievement.cover", String.valueOf(year.year())),
                words.say("achievement.subtitle"),
                null,
                year.asOf(),
                backdrop.madeAt(),
                facts(dossier, words),
                List.of(
                        AchievementSummary.of(year, backdrop, words),
                        AchievementChapter.of(year, dossier.timeline(), words),
                        OfficeAchievement.of(dossier.byOffice(), words),
                        IndicatorChapter.of(year, backdrop, words),
                        GradeChapter.of(year, words)));
    }

    private static Map<String, String> facts(AchievementDossier dossier, Words words) {
        var facts = new LinkedHashMap<String, String>();
        var plan = dossier.backdrop().plan();
        if (plan != null) {
            facts.put(words.say("cover.plan"), words.plan(plan));
        }
        facts.put(words.say("year"), String.valueOf(dossier.year().year()));
        facts.put(words.say("cover.basis"), words.say("basis.verified"));
        facts.put(words.say("method.as-of"), words.dateTime(dossier.year().asOf()));
        return facts;
    }
}
