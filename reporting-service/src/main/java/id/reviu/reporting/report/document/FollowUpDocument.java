package id.reviu.reporting.report.document;

import java.util.LinkedHashMap;
import java.util.List;

/** The report of what came of the recommendations. */
final class FollowUpDocument {

    private FollowUpDocument() {}

    static Document of(FollowUpDossier dossier, Words words) {
        var backdrop = dossier.backdrop();
        var facts = new LinkedHashMap<String, String>();
        facts.put(words.say("review.cycle"), ReviewDocument.title(dossier.review(), words));
        facts.put(words.say("method.as-of"), words.dateTime(backdrop.madeAt()));
        return new Document(
                words.say("follow-up.report"),
                words.say("follow-up.title"),
                words.say("follow-up.subtitle"),
                null,
                backdrop.madeAt(),
                backdrop.madeAt(),
                facts,
                List.of(
                        FollowUpSummary.of(dossier, words),
                        FollowUpSummary.board(dossier, words),
                        RecommendationChapter.of(
                                dossier.recommendations(), dossier.findings(), dossier.standing(), backdrop, words)));
    }
}
