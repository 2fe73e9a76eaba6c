package id.reviu.reporting.report.document;

import id.reviu.reporting.followup.Finding;
import java.util.ArrayList;
import java.util.List;

/** What the review found, with the evidence it stands on. */
final class FindingChapter {

    private static final List<String> SEVERITIES = List.of("high", "medium", "low");
    private static final int SHORT = 6;

    private FindingChapter() {}

    static Chapter of(List<Finding> findings, Backdrop backdrop, Words words) {
        var chapter = new Chapter.Builder("findings", words.say("findings.title"));
        chapter.say(words.say("findings.intro"));
        if (findings.isEmpty()) {
            return chapter.note(words.say("findings.nothing")).chapter();
        }
        chapter.add(counts(findings, backdrop, words));
        long number = 0;
        for (var severity : SEVERITIES) {
            var grave = findings.stream()
                    .filter(finding -> finding.severity().equals(severity))
                    .toList();
            if (!grave.isEmpty()) {
                chapter.heading(words.say("findings.severity." + severity));
            }
            for (var finding : grave) {
                number++;
                chapter.add(block(number, finding, backdrop, words));
            }
        }
        return chapter.chapter();
    }

    private static Block counts(List<Finding> findings, Backdrop backdrop, Words words) {
        var table = new Grid.Builder(words.say("findings.table")).text(words.say("sheet.dimension"), 40);
        SEVERITIES.forEach(severity -> table.number(words.say("severity." + severity), 15));
        table.number(words.say("total"), 15);
        findings.stream().map(Finding::dimension).distinct().sorted().forEach(dimension -> {
            var of = findings.stream()
                    .filter(finding -> finding.dimension().equals(dimension))
                    .toList();
            table.row(cells(backdrop.dimension(dimension, words), of, words));
        });
        table.row(cells(words.say("total"), findings, words));
        return table.table();
    }

    private static List<Grid.Cell> cells(String name, List<Finding> findings, Words words) {
        var cells = new ArrayList<Grid.Cell>();
        cells.add(Grid.Cell.of(name));
        SEVERITIES.forEach(severity -> cells.add(Grid.Cell.of(words.count(findings.stream()
                .filter(finding -> finding.severity().equals(severity))
                .count()))));
        cells.add(Grid.Cell.of(words.count((long) findings.size())));
        return cells;
    }

    private static Block block(long number, Finding finding, Backdrop backdrop, Words words) {
        var evidence = finding.ground();
        var blocks = new ArrayList<Block>();
        if (evidence.isEmpty()) {
            blocks.add(new Block.Note(words.say("findings.without-evidence")));
        } else {
            blocks.add(EvidenceTable.of(evidence, words));
        }
        return new Block.Asked(
                words.say("findings.number", words.count(number)),
                text(finding, words),
                words.say(
                        "findings.detail",
                        words.name("finding-kind", finding.kind()),
                        words.say("severity." + finding.severity())
                                .toLowerCase(words.language().locale()),
                        backdrop.dimension(finding.dimension(), words)),
                blocks,
                evidence.size() <= SHORT);
    }

    static String text(Finding finding, Words words) {
        var text = finding.text();
        return text == null ? words.say("findings.without-words") : words.in(text);
    }
}
