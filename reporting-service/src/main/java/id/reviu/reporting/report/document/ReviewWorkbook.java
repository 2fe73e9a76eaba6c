package id.reviu.reporting.report.document;

import id.reviu.reporting.achievement.Achievements.AchievementTimeline;
import id.reviu.reporting.achievement.Achievements.AchievementYear;
import id.reviu.reporting.achievement.Achievements.DimensionAchievement;
import id.reviu.reporting.followup.FollowUp;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** The sheets of the reports that are not about a campaign. */
final class ReviewWorkbook {

    private static final int NAME = 46;
    private static final int SHORT = 18;

    private final Sheets sheets;
    private final Words words;

    ReviewWorkbook(Sheets sheets, Words words) {
        this.sheets = sheets;
        this.words = words;
    }

    void write(ReviewDossier dossier) throws IOException {
        var facts = sheets.facts();
        facts.row(words.say("review.cycle"), ReviewDocument.title(dossier.review(), words));
        achievement(facts, dossier.year());
        facts.row(words.say("findings.count"), (long) dossier.findings().size());
        recommendations(facts, dossier.standing());
        sheets.seal(facts);
        facts.close();
        years(dossier.year(), dossier.timeline());
        evaluations(dossier);
        var advice = new AdviceRows(sheets, words, dossier.backdrop());
        advice.findings(dossier.findings());
        advice.evidence(dossier.findings(), dossier.recommendations());
        advice.recommendations(
                dossier.recommendations(),
                dossier.findings().stream().map(finding -> finding.id()).toList());
        assessments(dossier);
        new IndicatorRows(sheets, words).write(dossier.year(), dossier.backdrop());
        var survey = dossier.survey();
        if (survey != null) {
            new CampaignWorkbook(sheets, survey, words).results();
        }
    }

    void write(AchievementDossier dossier) throws IOException {
        var facts = sheets.facts();
        achievement(facts, dossier.year());
        facts.row(words.say("cover.basis"), words.say("basis.verified"));
        sheets.seal(facts);
        facts.close();
        years(dossier.year(), dossier.timeline());
        offices(dossier);
        new IndicatorRows(sheets, words).write(dossier.year(), dossier.backdrop());
    }

    void write(OfficeDossier dossier) throws IOException {
        var facts = sheets.facts();
        facts.row(words.say("office"), dossier.name());
        achievement(facts, dossier.achievement());
        facts.row(words.say("cover.basis"), words.say("basis.submitted"));
        recommendations(facts, dossier.standing());
        sheets.seal(facts);
        facts.close();
        answers(dossier);
        new IndicatorRows(sheets, words).write(dossier.achievement(), dossier.backdrop());
        new AdviceRows(sheets, words, dossier.backdrop()).recommendations(dossier.recommendations(), List.of());
    }

    void write(FollowUpDossier dossier) throws IOException {
        var facts = sheets.facts();
        facts.row(words.say("review.cycle"), ReviewDocument.title(dossier.review(), words));
        recommendations(facts, dossier.standing());
        sheets.seal(facts);
        facts.close();
        byOffice(dossier.standing());
        List<UUID> findings =
                dossier.findings().stream().map(finding -> finding.id()).toList();
        var advice = new AdviceRows(sheets, words, dossier.backdrop());
        advice.recommendations(dossier.recommendations(), findings);
        advice.evidence(List.of(), dossier.recommendations());
    }

    private void achievement(Sheet facts, AchievementYear year) throws IOException {
        facts.row(words.say("year"), String.valueOf(year.year()));
        facts.row(
                words.say("review.achievement", String.valueOf(year.year())),
                year.overall().achievement());
        facts.row(words.say("achievement.assessed-label"), year.overall().assessed());
        facts.row(words.say("achievement.not-assessed-label"), year.overall().notAssessed());
        facts.row(words.say("review.grading"), year.method());
    }

    private void recommendations(Sheet facts, FollowUp.FollowUpStanding standing) throws IOException {
        var sums = standing.recommendations();
        facts.row(words.say("recommendations.count"), sums.total());
        facts.row(words.say("follow-up.overdue"), sums.overdue());
        for (var count : sums.byState()) {
            facts.row(words.name("recommendation-state", count.state()), count.n());
        }
        facts.row(words.say("follow-up.progress"), sums.progress());
    }

    private void years(AchievementYear shown, AchievementTimeline timeline) throws IOException {
        var sheet = sheets.sheet(
                words.say("sheet.achievement"),
                List.of(
                        Sheet.Column.text(words.say("year"), 10),
                        Sheet.Column.text(words.say("sheet.code"), SHORT),
                        Sheet.Column.text(words.say("sheet.dimension"), NAME),
                        Sheet.Column.count(words.say("achievement.assessed")),
                        Sheet.Column.count(words.say("achievement.not-assessed")),
                        Sheet.Column.decimal(words.say("achievement.value")),
                        Sheet.Column.text(words.say("achievement.grade"), SHORT)));
        for (var year : timeline.years()) {
            for (var one : year.dimensions()) {
                row(sheet, year.year(), words.in(one.name()), one);
            }
            row(sheet, year.year(), words.say("achievement.all"), year.overall());
        }
        if (timeline.years().isEmpty()) {
            row(sheet, shown.year(), words.say("achievement.all"), shown.overall());
        }
        sheet.close();
    }

    private void row(Sheet sheet, int year, String name, DimensionAchievement one) throws IOException {
        sheet.row(
                String.valueOf(year),
                one.code(),
                name,
                one.assessed(),
                one.notAssessed(),
                one.achievement(),
                one.grade() == null ? null : Grades.name(one.grade(), year, words));
    }

    private void offices(AchievementDossier dossier) throws IOException {
        var sheet = sheets.sheet(
                words.say("sheet.by-office"),
                List.of(
                        Sheet.Column.text(words.say("sheet.code"), SHORT),
                        Sheet.Column.text(words.say("office"), NAME),
                        Sheet.Column.count(words.say("achievement.assessed")),
                        Sheet.Column.count(words.say("achievement.not-assessed")),
                        Sheet.Column.decimal(words.say("achievement.value"))));
        for (var office : dossier.byOffice()) {
            sheet.row(
                    office.opd(),
                    office.name(),
                    office.overall().assessed(),
                    office.overall().notAssessed(),
                    office.overall().achievement());
        }
        sheet.close();
    }

    private void evaluations(ReviewDossier dossier) throws IOException {
        var sheet = sheets.sheet(
                words.say("sheet.index"),
                List.of(
                        Sheet.Column.text(words.say("year"), 10),
                        Sheet.Column.text(words.say("sheet.level"), SHORT),
                        Sheet.Column.text(words.say("name"), NAME),
                        Sheet.Column.decimal(words.say("sheet.value"))));
        for (var one : dossier.evaluations()) {
            var year = String.valueOf(one.year());
            sheet.row(year, words.say("index.name"), words.say("index.name"), one.index());
            for (var part : one.components()) {
                sheet.row(year, words.say("index.component"), words.name("component", part.name()), part.value());
            }
            for (var part : one.dimensions()) {
                sheet.row(
                        year,
                        words.say("sheet.dimension"),
                        dossier.backdrop().dimension(part.dimension(), words),
                        part.value());
            }
        }
        sheet.close();
    }

    private void assessments(ReviewDossier dossier) throws IOException {
        var sheet = sheets.sheet(
                words.say("sheet.assessments"),
                List.of(
                        Sheet.Column.text(words.say("assessments.instrument"), NAME),
                        Sheet.Column.text(words.say("assessments.subject"), NAME),
                        Sheet.Column.text(words.say("year"), 10),
                        Sheet.Column.text(words.say("state"), SHORT),
                        Sheet.Column.decimal(words.say("assessments.index")),
                        Sheet.Column.text(words.say("achievement.grade"), SHORT)));
        for (var one : dossier.assessments()) {
            sheet.row(
                    words.in(one.instrument()),
                    AssessmentChapter.subject(one, dossier.backdrop(), words),
                    String.valueOf(one.year()),
                    words.name("assessment-state", one.state()),
                    one.index(),
                    one.grade() == null ? null : AssessmentChapter.grade(one, words));
        }
        sheet.close();
    }

    private void byOffice(FollowUp.FollowUpStanding standing) throws IOException {
        var sheet = sheets.sheet(
                words.say("sheet.by-office"),
                List.of(
                        Sheet.Column.text(words.say("sheet.code"), SHORT),
                        Sheet.Column.text(words.say("office"), NAME),
                        Sheet.Column.count(words.say("recommendations.count")),
                        Sheet.Column.count(words.say("follow-up.left")),
                        Sheet.Column.count(words.say("follow-up.overdue")),
                        Sheet.Column.count(words.say("follow-up.verified")),
                        Sheet.Column.decimal(words.say("recommendations.progress"))));
        for (var one : standing.byOpd()) {
            sheet.row(
                    one.opd(), one.name(), one.total(), one.leftToDo(), one.overdue(), one.verified(), one.progress());
        }
        sheet.close();
    }

    private void answers(OfficeDossier dossier) throws IOException {
        var sheet = sheets.sheet(
                words.say("sheet.answers"),
                List.of(
                        Sheet.Column.text(words.say("method.campaign"), NAME),
                        Sheet.Column.text(words.say("state"), SHORT),
                        Sheet.Column.text(words.say("since"), SHORT),
                        Sheet.Column.text(words.say("recommendations.due"), SHORT),
                        Sheet.Column.text(words.say("remark"), NAME)));
        for (var duty : dossier.duties()) {
            var office = duty.office();
            sheet.row(
                    words.in(duty.title()),
                    words.name("assignment-state", office == null ? "not-started" : office.state()),
                    office == null ? null : office.at(),
                    office == null ? null : office.dueAt(),
                    duty.simulated() ? words.say("simulated") : office == null ? null : office.reason());
        }
        sheet.close();
    }
}
