package id.reviu.reporting.report.document;

/** Importance against performance, in quadrants. */
final class ImportanceChapter {

    private ImportanceChapter() {}

    static Chapter of(Dossier dossier, Words words) {
        var chapter = new Chapter.Builder("importance", words.say("importance.title"));
        chapter.say(words.say("importance.intro"));
        dossier.audiences().forEach(results -> audience(chapter, results, words));
        return chapter.chapter();
    }

    private static void audience(Chapter.Builder chapter, AudienceResults results, Words words) {
        var figures = results.quadrants();
        chapter.heading(words.say("importance." + results.audience().code()));
        var crosshair = figures.crosshair();
        if (figures.suppressed() || crosshair == null) {
            chapter.note(words.say(figures.suppressed() ? "suppressed" : "nothing"));
            return;
        }
        var caption = words.say(
                "importance.chart",
                words.count(figures.n()),
                words.mean(crosshair.performance()),
                words.mean(crosshair.importance()));
        chapter.add(new Block.Chart(new QuadrantChart(words, figures).draw(caption), caption));
        var table = new Grid.Builder(words.say("importance.table"))
                .number(words.say("no"), 6)
                .text(words.say("name"), 28)
                .number(words.say("importance"), 12)
                .number(words.say("performance"), 10)
                .number(words.say("gap"), 13)
                .number(words.say("conformity"), 13)
                .text(words.say("quadrant"), 18);
        long number = 0;
        for (var item : figures.items()) {
            number++;
            table.row(
                    words.count(number),
                    words.in(item.name()),
                    words.mean(item.importance()),
                    words.mean(item.performance()),
                    words.mean(item.gap()),
                    words.mean(item.conformity()) + "%",
                    words.say("quadrant." + item.quadrant()));
        }
        chapter.add(table.table());
        chapter.legend(words.say(
                "importance.conformity",
                words.mean(figures.conformityOfMeans()),
                words.mean(figures.meanConformity())));
    }
}
