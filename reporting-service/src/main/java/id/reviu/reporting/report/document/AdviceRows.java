package id.reviu.reporting.report.document;

import id.reviu.reporting.followup.Evidence;
import id.reviu.reporting.followup.Finding;
import id.reviu.reporting.followup.Recommendation;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Findings, evidence and recommendations in sheets. */
final class AdviceRows {

    private static final int TEXT = 70;
    private static final int NAME = 40;
    private static final int SHORT = 18;

    private final Sheets sheets;
    private final Words words;
    private final Backdrop backdrop;

    AdviceRows(Sheets sheets, Words words, Backdrop backdrop) {
        this.sheets = sheets;
        this.words = words;
        this.backdrop = backdrop;
    }

    void findings(List<Finding> findings) throws IOException {
        var sheet = sheets.sheet(
                words.say("sheet.findings"),
                List.of(
                        Sheet.Column.count(words.say("no")),
                        Sheet.Column.text(words.say("finding"), TEXT),
                        Sheet.Column.text(words.say("sheet.kind"), SHORT),
                        Sheet.Column.text(words.say("severity"), SHORT),
                        Sheet.Column.text(words.say("sheet.dimension"), NAME),
                        Sheet.Column.count(words.say("evidence"))));
        int number = 0;
        for (var finding : findings) {
            number++;
            sheet.row(
                    number,
                    FindingChapter.text(finding, words),
                    words.name("finding-kind", finding.kind()),
                    words.say("severity." + finding.severity()),
                    backdrop.dimension(finding.dimension(), words),
                    finding.ground().size());
        }
        sheet.close();
    }

    /** What findings and follow-up stand on, a row each. */
    void evidence(List<Finding> findings, List<Recommendation> recommendations) throws IOException {
        var sheet = sheets.sheet(
                words.say("sheet.evidence"),
                List.of(
                        Sheet.Column.text(words.say("evidence.of"), SHORT),
                        Sheet.Column.count(words.say("no")),
                        Sheet.Column.text(words.say("evidence.what"), TEXT),
                        new Sheet.Column(words.say("evidence.value"), 13, "#,##0.####"),
                        Sheet.Column.text(words.say("unit"), SHORT),
                        Sheet.Column.text(words.say("evidence.basis"), NAME),
                        Sheet.Column.text(words.say("evidence.date"), SHORT)));
        int number = 0;
        for (var finding : findings) {
            number++;
            rows(sheet, words.say("finding"), number, finding.ground());
        }
        number = 0;
        for (var recommendation : recommendations) {
            number++;
            rows(sheet, words.say("recommendation"), number, recommendation.ground());
        }
        sheet.close();
    }

    private void rows(Sheet sheet, String of, int number, List<Evidence> evidence) throws IOException {
        for (var one : evidence) {
            sheet.row(
                    of,
                    number,
                    EvidenceTable.what(one, words),
                    one.value(),
                    one.unit(),
                    EvidenceTable.basis(one, words),
                    one.asOf());
        }
    }

    void recommendations(List<Recommendation> recommendations, List<UUID> findings) throws IOException {
        var sheet = sheets.sheet(
                words.say("sheet.recommendations"),
                List.of(
                        Sheet.Column.count(words.say("no")),
                        Sheet.Column.text(words.say("recommendation"), TEXT),
                        Sheet.Column.text(words.say("office"), NAME),
                        Sheet.Column.text(words.say("recommendations.priority"), SHORT),
                        Sheet.Column.text(words.say("recommendations.due"), SHORT),
                        Sheet.Column.text(words.say("recommendations.measure"), SHORT),
                        Sheet.Column.text(words.say("state"), 30),
                        new Sheet.Column(words.say("recommendations.progress"), 12, "0"),
                        Sheet.Column.text(words.say("recommendations.findings"), SHORT),
                        Sheet.Column.text(words.say("recommendations.reason"), NAME),
                        Sheet.Column.text(words.say("recommendations.narrative"), TEXT),
                        Sheet.Column.text(words.say("recommendations.claimed"), NAME),
                        Sheet.Column.text(words.say("recommendations.verified"), NAME)));
        int number = 0;
        for (var one : recommendations) {
            number++;
            sheet.row(
                    number,
                    RecommendationChapter.text(one, words),
                    backdrop.office(one.opd()),
                    words.say("priority.short." + one.priority()),
                    words.day(one.due()),
                    words.name("measure", one.measure()),
                    RecommendationChapter.state(one, backdrop, words),
                    one.progress(),
                    numbers(one, findings),
                    one.reason(),
                    one.narrative(),
                    name(one.claimedBy()),
                    name(one.verifiedBy()));
        }
        sheet.close();
    }

    private static @Nullable String numbers(Recommendation one, List<UUID> findings) {
        var numbers = one.answersTo().stream()
                .map(id -> findings.indexOf(id) + 1)
                .filter(number -> number > 0)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? null : numbers;
    }

    private static @Nullable String name(Recommendation.@Nullable Person person) {
        return person == null ? null : person.name();
    }
}
