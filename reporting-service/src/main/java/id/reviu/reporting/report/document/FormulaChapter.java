package id.reviu.reporting.report.document;

import java.util.List;

/** The formulas behind the figures, and where they come from. */
final class FormulaChapter {

    private static final List<String> FORMULAS =
            List.of("mean", "sd", "share", "wilson", "gap", "conformity", "crosshair", "ikm");

    private FormulaChapter() {}

    static Chapter of(Dossier dossier, Words words) {
        var chapter = new Chapter.Builder("formulas", words.say("formulas.title"));
        var table = new Grid.Builder(words.say("formulas.table"))
                .text(words.say("formulas.figure"), 24)
                .text(words.say("formulas.formula"), 40)
                .text(words.say("formulas.note"), 36);
        FORMULAS.forEach(formula -> table.row(
                words.say("formula." + formula + ".name"),
                words.say("formula." + formula),
                words.say("formula." + formula + ".note")));
        chapter.add(table.table());
        chapter.say(words.say("formulas.hidden", words.count((long) dossier.minimumGroupSize())));
        var satisfaction = dossier.satisfaction();
        if (satisfaction != null) {
            chapter.say(words.say("formulas.source", satisfaction.source()));
        }
        return chapter.chapter();
    }
}
