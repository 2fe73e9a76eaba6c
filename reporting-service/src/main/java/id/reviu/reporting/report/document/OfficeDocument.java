package id.reviu.reporting.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report of one office. */
final class OfficeDocument {

    private OfficeDocument() {}

    static Document of(OfficeDossier dossier, Words words) {
        var backdrop = dossier.backdrop();
        return new Document(
                words.say("office.report"),
                dossier.name(),
                words.say("office.subtitle"),
                null,
                backdrop.madeAt(),
                backdrop.madeAt(),
                facts(dossier, words),
                chapters(dossier, words));
    }

    private static Map<String, String> facts(OfficeDossier dossier, Words words) {
        var facts = new LinkedHashMap<String, String>();
        var plan = dossier.backdrop().plan();
        if (plan != null) {
            facts.put(words.say("cover.plan"), words.plan(plan));
        }
        facts.put(words.say("review.year"), String.valueOf(dossier.achievement().year()));
        facts.put(words.say("cover.basis"), words.say("basis.submitted"));
        facts.put(words.say("method.as-of"), words.dateTime(dossier.backdrop().madeAt()));
        return facts;
    }

    private static List<Chapter> chapters(OfficeDossier dossier, Words words) {
        var chapters = new ArrayList<Chapter>();
        chapters.add(OfficeSummary.of(dossier, words));
        chapters.add(OfficeSummary.answers(dossier, words));
        chapters.add(IndicatorChapter.of(
                words.say("indicators.own", String.valueOf(dossier.achievement().year())),
                dossier.achievement(),
                dossier.backdrop(),
                words));
        chapters.add(RecommendationChapter.of(
                dossier.recommendations(), List.of(), dossier.standing(), dossier.backdrop(), words));
        chapters.add(GradeChapter.of(dossier.achievement(), words));
        return chapters;
    }
}
