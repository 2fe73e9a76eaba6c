package id.reviu.reporting.report.document;

import id.reviu.reporting.achievement.Achievements.AchievementYear;
import java.io.IOException;
import java.util.List;

/** Every indicator in a sheet. */
final class IndicatorRows {

    private static final int NAME = 46;
    private static final int SHORT = 18;

    private final Sheets sheets;
    private final Words words;

    IndicatorRows(Sheets sheets, Words words) {
        this.sheets = sheets;
        this.words = words;
    }

    void write(AchievementYear year, Backdrop backdrop) throws IOException {
        var exact = "#,##0.####";
        var sheet = sheets.sheet(
                words.say("sheet.indicators"),
                List.of(
                        Sheet.Column.text(words.say("sheet.code"), 24),
                        Sheet.Column.text(words.say("indicator"), NAME),
                        Sheet.Column.text(words.say("sheet.dimension"), 24),
                        Sheet.Column.text(words.say("office"), NAME),
                        Sheet.Column.text(words.say("unit"), SHORT),
                        new Sheet.Column(words.say("target"), 13, exact),
                        new Sheet.Column(words.say("target.lower"), 13, exact),
                        new Sheet.Column(words.say("target.upper"), 13, exact),
                        new Sheet.Column(words.say("realisation"), 13, exact),
                        Sheet.Column.text(words.say("state"), SHORT),
                        Sheet.Column.decimal(words.say("achievement.value")),
                        Sheet.Column.text(words.say("achievement.grade"), 24),
                        Sheet.Column.text(words.say("formulas.formula"), NAME),
                        Sheet.Column.text(words.say("remark"), NAME)));
        for (var item : year.items()) {
            var state = item.state();
            var formula = item.formula();
            sheet.row(
                    item.code(),
                    item.name(),
                    backdrop.dimension(item.dimension(), words),
                    item.opdName(),
                    item.unit(),
                    item.target(),
                    item.lower(),
                    item.upper(),
                    item.realisation(),
                    state == null ? null : words.name("realisation-state", state),
                    item.achievement(),
                    IndicatorChapter.grade(item, words),
                    formula == null ? null : words.formula(formula),
                    item.note());
        }
        sheet.close();
    }
}
