package id.reviu.reporting.report.document;

/** How the figures came about. */
final class MethodChapter {

    private MethodChapter() {}

    static Chapter of(Dossier dossier, Words words) {
        var chapter = new Chapter.Builder("method", words.say("method.title"));
        var progress = dossier.progress();
        var table = new Grid.Builder("").text("", 32).text("", 68);
        table.row(words.say("method.campaign"), words.in(progress.title()));
        table.row(
                words.say("method.window"),
                words.say("method.from-to", words.dateTime(progress.opensAt()), words.dateTime(progress.closesAt())));
        table.row(words.say("method.state"), words.name("campaign-state", progress.state()));
        if (dossier.offices() != null) {
            table.row(
                    words.say("method.asked-opd"),
                    words.say("method.opd", words.count(progress.opd().total())));
        }
        if (dossier.stakeholders() != null) {
            table.row(
                    words.say("method.asked-stakeholder"),
                    words.say(
                            "method.stakeholder",
                            words.count(progress.stakeholders().n())));
        }
        table.row(words.say("method.basis"), words.say("method.basis-submitted"));
        table.row(words.say("method.as-of"), words.dateTime(progress.asOf()));
        table.row(words.say("method.minimum"), words.say("method.minimum-text", words.count((long)
                dossier.minimumGroupSize())));
        table.row(
                words.say("method.simulated"),
                words.say(dossier.simulated() ? "method.simulated-yes" : "method.simulated-no"));
        chapter.add(table.table());
        for (var part : new String[] {"method.reading", "method.importance", "method.criteria", "method.rounding"}) {
            chapter.say(words.say(part));
        }
        return chapter.chapter();
    }
}
