package id.reviu.reporting.report.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** A campaign's report. */
final class CampaignDocument {

    private CampaignDocument() {}

    static Document of(Dossier dossier, Words words) {
        return new Document(
                words.say("report"),
                words.in(dossier.progress().title()),
                words.say("report.subtitle"),
                dossier.simulated() ? words.say("simulated.note") : null,
                dossier.progress().asOf(),
                dossier.madeAt(),
                facts(dossier, words),
                CampaignChapters.of(dossier, words));
    }

    private static Map<String, String> facts(Dossier dossier, Words words) {
        var facts = new LinkedHashMap<String, String>();
        var progress = dossier.progress();
        var plan = dossier.plan();
        if (plan != null) {
            facts.put(words.say("cover.plan"), words.plan(plan));
        }
        facts.put(
                words.say("cover.window"),
                words.say("method.from-to", words.date(progress.opensAt()), words.date(progress.closesAt())));
        facts.put(words.say("method.state"), words.name("campaign-state", progress.state()));
        facts.put(words.say("cover.basis"), words.say("cover.basis-text"));
        facts.put(words.say("method.as-of"), words.dateTime(progress.asOf()));
        return facts;
    }
}
