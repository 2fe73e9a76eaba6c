package id.reviu.reporting.report.document;

/** How the review was done. */
final class ReviewMethod {

    private ReviewMethod() {}

    static Chapter of(ReviewDossier dossier, Words words) {
        var chapter = new Chapter.Builder("method", words.say("method.title"));
        chapter.say(words.say("review.method"));
        var table = new Grid.Builder("").text("", 32).text("", 68);
        var plan = dossier.backdrop().plan();
        if (plan != null) {
            table.row(words.say("cover.plan"), words.plan(plan));
        }
        var review = dossier.review();
        if (review != null) {
            table.row(words.say("review.cycle"), words.in(review.title()));
            table.row(words.say("review.phase"), words.name("phase", review.phase()));
            table.row(
                    words.say("review.time"),
                    words.say("method.from-to", words.day(review.from()), words.day(review.to())));
        }
        survey(table, dossier, words);
        table.row(
                words.say("review.indicators"),
                words.say(
                        "review.indicators-text", String.valueOf(dossier.year().year())));
        table.row(words.say("review.grading"), dossier.year().method());
        table.row(words.say("method.as-of"), words.dateTime(dossier.backdrop().madeAt()));
        chapter.add(table.table());
        for (var part : new String[] {"review.evidence", "method.importance", "method.rounding"}) {
            chapter.say(words.say(part));
        }
        meetings(chapter, dossier, words);
        return chapter.chapter();
    }

    private static void survey(Grid.Builder table, ReviewDossier dossier, Words words) {
        var survey = dossier.survey();
        if (survey == null) {
            table.row(words.say("method.campaign"), words.say("review.no-survey"));
            return;
        }
        var progress = survey.progress();
        table.row(words.say("method.campaign"), words.in(progress.title()));
        table.row(
                words.say("method.window"),
                words.say("method.from-to", words.date(progress.opensAt()), words.date(progress.closesAt())));
        table.row(words.say("method.basis"), words.say("method.basis-submitted"));
        table.row(words.say("method.minimum"), words.say("method.minimum-text", words.count((long)
                survey.minimumGroupSize())));
        table.row(
                words.say("method.simulated"),
                words.say(survey.simulated() ? "method.simulated-yes" : "method.simulated-no"));
    }

    private static void meetings(Chapter.Builder chapter, ReviewDossier dossier, Words words) {
        var review = dossier.review();
        if (review == null || review.meetings().isEmpty()) {
            return;
        }
        chapter.heading(words.say("review.meetings"));
        var table = new Grid.Builder(words.say("review.meetings"))
                .text(words.say("date"), 20)
                .text(words.say("review.meeting"), 42)
                .text(words.say("review.present"), 38);
        review.meetings().forEach(meeting -> table.row(words.day(meeting.date()), meeting.title(), meeting.present()));
        chapter.add(table.table());
    }
}
