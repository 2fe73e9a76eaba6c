package id.reviu.reporting.report.document;

import id.reviu.reporting.followup.Finding;
import id.reviu.reporting.followup.FollowUp;
import id.reviu.reporting.followup.Recommendation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was advised to whom, what the office answered, and what came of it. */
final class RecommendationChapter {

    private RecommendationChapter() {}

    static Chapter of(
            List<Recommendation> recommendations,
            List<Finding> findings,
            FollowUp.FollowUpStanding standing,
            Backdrop backdrop,
            Words words) {
        var chapter = new Chapter.Builder("recommendations", words.say("recommendations.title"));
        chapter.say(words.say("recommendations.intro"));
        if (recommendations.isEmpty()) {
            return chapter.note(words.say("recommendations.nothing")).chapter();
        }
        chapter.add(states(standing, words));
        chapter.heading(words.say("recommendations.each"));
        var numbers = numbers(findings);
        long number = 0;
        for (var recommendation : recommendations) {
            number++;
            chapter.add(new Block.Asked(
                    words.say("recommendations.number", words.count(number)),
                    text(recommendation, words),
                    detail(recommendation, backdrop, words),
                    blocks(recommendation, numbers, backdrop, words),
                    true));
        }
        return chapter.chapter();
    }

    static Block states(FollowUp.FollowUpStanding standing, Words words) {
        var sums = standing.recommendations();
        var table = new Grid.Builder(words.say("recommendations.states"))
                .text(words.say("state"), 42)
                .number(words.say("recommendations.count"), 18)
                .number(words.say("share"), 14)
                .bar(26);
        sums.byState().forEach(count -> {
            var share = SummaryChapter.share(count.n(), sums.total());
            table.row(
                    words.name("recommendation-state", count.state()),
                    words.count(count.n()),
                    words.percent(share),
                    Grid.Cell.bar(share));
        });
        table.row(words.say("total"), words.count(sums.total()), "", "");
        return table.table();
    }

    /** Findings are numbered as in their chapter. */
    private static Map<UUID, Long> numbers(List<Finding> findings) {
        var numbers = new HashMap<UUID, Long>();
        findings.forEach(finding -> numbers.put(finding.id(), numbers.size() + 1L));
        return numbers;
    }

    static String text(Recommendation recommendation, Words words) {
        var text = recommendation.text();
        return text == null ? words.say("findings.without-words") : words.in(text);
    }

    private static String detail(Recommendation one, Backdrop backdrop, Words words) {
        return words.say(
                "recommendations.detail",
                backdrop.office(one.opd()),
                words.say("priority." + one.priority()),
                words.day(one.due()),
                words.name("measure", one.measure()));
    }

    private static List<Block> blocks(Recommendation one, Map<UUID, Long> numbers, Backdrop backdrop, Words words) {
        var table = new Grid.Builder("").text("", 26).text("", 74);
        table.row(words.say("state"), state(one, backdrop, words));
        table.row(words.say("recommendations.progress"), words.count((long) one.progress()) + "%");
        var answered = one.answersTo().stream()
                .map(numbers::get)
                .filter(number -> number != null)
                .map(number -> words.say("findings.number", words.count(number)))
                .toList();
        if (!answered.isEmpty()) {
            table.row(words.say("recommendations.findings"), String.join(", ", answered));
        }
        put(table, words.say("recommendations.reason"), one.reason());
        put(table, words.say("recommendations.narrative"), one.narrative());
        put(table, words.say("recommendations.claimed"), name(one.claimedBy()));
        put(table, words.say("recommendations.verified"), name(one.verifiedBy()));
        var blocks = new ArrayList<Block>();
        blocks.add(table.table());
        if (!one.ground().isEmpty()) {
            blocks.add(EvidenceTable.of(one.ground(), words));
        }
        return blocks;
    }

    private static void put(Grid.Builder table, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            table.row(name, value);
        }
    }

    private static @Nullable String name(Recommendation.@Nullable Person person) {
        return person == null ? null : person.name();
    }

    static String state(Recommendation one, Backdrop backdrop, Words words) {
        var state = words.name("recommendation-state", one.state());
        return one.isOverdue(backdrop.today()) ? state + " · " + words.say("recommendations.late") : state;
    }
}
