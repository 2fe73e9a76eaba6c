package id.reviu.reporting.report.document;

import java.util.ArrayList;

/** One office's part on one page, and where its answers are. */
final class OfficeSummary {

    private OfficeSummary() {}

    static Chapter of(OfficeDossier dossier, Words words) {
        var chapter = new Chapter.Builder("summary", words.say("summary.title"));
        chapter.say(words.say("office.intro", dossier.name()));
        chapter.add(new Block.Tiles(AchievementSummary.tiles(dossier.achievement(), words)));
        var sums = dossier.standing().recommendations();
        var tiles = new ArrayList<Block.Tile>();
        var submitted = dossier.duties().stream()
                .filter(duty -> {
                    var office = duty.office();
                    return office != null
                            && (office.state().equals("submitted")
                                    || office.state().equals("verified"));
                })
                .count();
        tiles.add(new Block.Tile(
                words.say("of", words.count(submitted), words.count((long)
                        dossier.duties().size())),
                words.say("office.answered"),
                ""));
        tiles.add(new Block.Tile(words.count(sums.total()), words.say("recommendations.count"), ""));
        tiles.add(new Block.Tile(words.count(sums.overdue()), words.say("follow-up.overdue"), ""));
        return chapter.add(new Block.Tiles(tiles)).chapter();
    }

    static Chapter answers(OfficeDossier dossier, Words words) {
        var chapter = new Chapter.Builder("answers", words.say("office.answers"));
        chapter.say(words.say("office.answers-intro"));
        if (dossier.duties().isEmpty()) {
            return chapter.note(words.say("office.not-asked")).chapter();
        }
        var table = new Grid.Builder(words.say("office.answers"))
                .text(words.say("method.campaign"), 30)
                .text(words.say("state"), 14)
                .text(words.say("since"), 18)
                .text(words.say("recommendations.due"), 18)
                .text(words.say("remark"), 20);
        for (var duty : dossier.duties()) {
            var office = duty.office();
            var reason = office == null ? null : office.reason();
            table.row(
                    words.in(duty.title()) + (duty.simulated() ? " (" + words.say("simulated") + ")" : ""),
                    words.name("assignment-state", office == null ? "not-started" : office.state()),
                    words.shortTime(office == null ? null : office.at()),
                    words.shortTime(office == null ? null : office.dueAt()),
                    reason == null ? "" : reason);
        }
        return chapter.add(table.table()).chapter();
    }
}
