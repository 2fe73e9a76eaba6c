package id.reviu.reporting.report.document;

import id.reviu.reporting.progress.CampaignProgress;
import id.reviu.reporting.reference.Text;
import org.jspecify.annotations.Nullable;

/** Who has answered. */
final class ParticipationChapter {

    private ParticipationChapter() {}

    static Chapter of(Dossier dossier, Words words) {
        var chapter = new Chapter.Builder("participation", words.say("participation.title"));
        if (dossier.offices() != null) {
            offices(chapter, dossier.progress(), words);
        }
        if (dossier.stakeholders() != null) {
            stakeholders(chapter, dossier.progress().stakeholders(), words);
        }
        return chapter.chapter();
    }

    private static void offices(Chapter.Builder chapter, CampaignProgress.Progress progress, Words words) {
        var states = progress.opd();
        chapter.heading(words.say("participation.offices"));
        var sums = new Grid.Builder(words.say("participation.states"))
                .text(words.say("state"), 40)
                .number(words.say("n"), 12)
                .number(words.say("share"), 14)
                .bar(34);
        row(sums, "verified", states.verified(), states.total(), words);
        row(sums, "submitted", states.submitted(), states.total(), words);
        row(sums, "returned", states.returned(), states.total(), words);
        row(sums, "in-progress", states.inProgress(), states.total(), words);
        row(sums, "not-started", states.notStarted(), states.total(), words);
        sums.row(words.say("total"), words.count(states.total()), "", "");
        chapter.add(sums.table());
        var table = new Grid.Builder(words.say("participation.by-office"))
                .number(words.say("no"), 6)
                .text(words.say("office"), 40)
                .text(words.say("state"), 16)
                .text(words.say("since"), 20)
                .text(words.say("remark"), 18);
        long number = 0;
        for (var office : progress.byOpd()) {
            number++;
            var reason = office.reason();
            table.row(
                    words.count(number),
                    office.name(),
                    words.name("assignment-state", office.state()),
                    words.shortTime(office.at()),
                    reason == null ? "" : reason);
        }
        if (number > 0) {
            chapter.add(table.table());
        }
    }

    private static void row(Grid.Builder sums, String state, long n, long total, Words words) {
        var share = SummaryChapter.share(n, total);
        sums.row(words.name("assignment-state", state), words.count(n), words.percent(share), Grid.Cell.bar(share));
    }

    private static void stakeholders(
            Chapter.Builder chapter, CampaignProgress.StakeholderProgress stakeholders, Words words) {
        chapter.heading(words.say("participation.stakeholders"));
        chapter.say(words.say("participation.n", words.count(stakeholders.n())));
        var groups = head(words.say("participation.by-group"), words.say("group"), words);
        stakeholders.byGroup().forEach(group -> row(groups, group.label(), group.n(), stakeholders.n(), words));
        var areas = head(words.say("participation.by-area"), words.say("area"), words);
        stakeholders.byArea().forEach(area -> row(areas, area.label(), area.n(), stakeholders.n(), words));
        chapter.add(groups.table());
        if (!stakeholders.byArea().isEmpty()) {
            chapter.add(areas.table());
        }
    }

    private static Grid.Builder head(String caption, String first, Words words) {
        return new Grid.Builder(caption)
                .text(first, 40)
                .number(words.say("n"), 14)
                .number(words.say("share"), 14)
                .bar(32);
    }

    private static void row(Grid.Builder table, Text label, @Nullable Long n, long total, Words words) {
        if (n == null) {
            table.row(words.in(label), words.say("hidden"), "", "");
        } else {
            var share = SummaryChapter.share(n, total);
            table.row(words.in(label), words.count(n), words.percent(share), Grid.Cell.bar(share));
        }
    }
}
