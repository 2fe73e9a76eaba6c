package id.reviu.reporting.report.document;

import id.reviu.reporting.assessment.Assessment;
import java.util.List;
import java.util.Optional;

/** How the city and its offices were assessed. */
final class AssessmentChapter {

    private AssessmentChapter() {}

    static Optional<Chapter> of(List<Assessment> assessments, Backdrop backdrop, Words words) {
        if (assessments.isEmpty()) {
            return Optional.empty();
        }
        var chapter = new Chapter.Builder("assessments", words.say("assessments.title"));
        chapter.say(words.say("assessments.intro"));
        var table = new Grid.Builder(words.say("assessments.table"))
                .text(words.say("assessments.instrument"), 30)
                .text(words.say("assessments.subject"), 27)
                .number(words.say("year"), 8)
                .text(words.say("state"), 14)
                .number(words.say("assessments.index"), 9)
                .text(words.say("achievement.grade"), 12);
        assessments.forEach(one -> table.row(
                words.in(one.instrument()),
                subject(one, backdrop, words),
                String.valueOf(one.year()),
                words.name("assessment-state", one.state()),
                words.mean(one.index()),
                grade(one, words)));
        return Optional.of(chapter.add(table.table()).chapter());
    }

    static String subject(Assessment assessment, Backdrop backdrop, Words words) {
        return assessment.subject().equals("city") ? words.say("city") : backdrop.office(assessment.opd());
    }

    static String grade(Assessment assessment, Words words) {
        var name = assessment.gradeName();
        var code = assessment.grade();
        return name != null ? words.in(name) : code == null ? Words.NOTHING : code;
    }
}
