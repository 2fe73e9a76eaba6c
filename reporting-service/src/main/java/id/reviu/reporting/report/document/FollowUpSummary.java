package id.reviu.reporting.report.document;

import id.reviu.reporting.followup.Recommendation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Where the recommendations stand: in sums, by office, and one by one with the overdue ones first. */
final class FollowUpSummary {

    private static final List<String> FINISHED = List.of("done", "verified", "withdrawn");

    private FollowUpSummary() {}

    static Chapter of(FollowUpDossier dossier, Words words) {
        var chapter = new Chapter.Builder("summary", words.say("summary.title"));
        var sums = dossier.standing().recommendations();
        chapter.add(new Block.Tiles(List.of(
                new Block.Tile(words.count(sums.total()), words.say("recommendations.count"), ""),
                new Block.Tile(words.count(sums.overdue()), words.say("follow-up.overdue"), ""),
                new Block.Tile(words.tenths(sums.progress()), words.say("follow-up.progress"), ""))));
        if (dossier.recommendations().isEmpty()) {
            return chapter.note(words.say("recommendations.nothing")).chapter();
        }
        chapter.heading(words.say("follow-up.by-office"));
        var table = new Grid.Builder(words.say("follow-up.by-office"))
                .text(words.say("office"), 40)
                .number(words.say("recommendations.count"), 15)
                .number(words.say("follow-up.left"), 11)
                .number(words.say("follow-up.overdue"), 11)
                .number(words.say("follow-up.verified"), 12)
                .number(words.say("recommendations.progress"), 11);
        dossier.standing()
                .byOpd()
                .forEach(one -> table.row(
                        one.name(),
                        words.count(one.total()),
                        words.count(one.leftToDo()),
                        words.count(one.overdue()),
                        words.count(one.verified()),
                        words.tenths(one.progress())));
        return chapter.add(table.table()).chapter();
    }

    static Chapter board(FollowUpDossier dossier, Words words) {
        var chapter = new Chapter.Builder("board", words.say("follow-up.board"));
        chapter.say(words.say("follow-up.board-intro"));
        var left = new ArrayList<>(dossier.recommendations());
        var overdue = left.stream()
                .filter(one -> one.isOverdue(dossier.backdrop().today()))
                .toList();
        left.removeAll(overdue);
        part(chapter, words.say("follow-up.part.overdue"), overdue, dossier, words);
        part(
                chapter,
                words.say("follow-up.part.open"),
                left.stream().filter(Recommendation::isLeftToDo).toList(),
                dossier,
                words);
        FINISHED.forEach(state -> part(
                chapter,
                words.say("follow-up.part." + state),
                left.stream().filter(one -> one.state().equals(state)).toList(),
                dossier,
                words));
        return chapter.wideChapter();
    }

    private static void part(
            Chapter.Builder chapter,
            String heading,
            List<Recommendation> recommendations,
            FollowUpDossier dossier,
            Words words) {
        if (recommendations.isEmpty()) {
            return;
        }
        chapter.heading(heading);
        var table = new Grid.Builder(heading)
                .text(words.say("recommendation"), 34)
                .text(words.say("office"), 22)
                .text(words.say("recommendations.priority"), 9)
                .text(words.say("recommendations.due"), 11)
                .text(words.say("state"), 14)
                .bar(10);
        recommendations.forEach(one -> table.row(
                RecommendationChapter.text(one, words),
                dossier.backdrop().office(one.opd()),
                words.say("priority.short." + one.priority()),
                words.day(one.due()),
                words.name("recommendation-state", one.state()),
                Grid.Cell.bar(BigDecimal.valueOf(one.progress()).movePointLeft(2))));
        chapter.add(table.table());
    }
}
