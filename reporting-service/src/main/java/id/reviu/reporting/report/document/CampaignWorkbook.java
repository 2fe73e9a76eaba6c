package id.reviu.reporting.report.document;

import id.reviu.reporting.survey.DimensionFigure;
import id.reviu.reporting.survey.ScaleFigure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheets of a campaign's report: numbers as numbers, with all their decimals. */
final class CampaignWorkbook {

    private static final int NAME = 46;
    private static final int SHORT = 18;

    private final Sheets sheets;
    private final Dossier dossier;
    private final Words words;

    CampaignWorkbook(Sheets sheets, Dossier dossier, Words words) {
        this.sheets = sheets;
        this.dossier = dossier;
        this.words = words;
    }

    static Sheet.Title title(Dossier dossier, Words words) {
        return new Sheet.Title(
                words.in(dossier.progress().title()),
                dossier.progress().asOf(),
                dossier.simulated() ? words.say("simulated.note") : null);
    }

    void write() throws IOException {
        summary();
        results();
    }

    /** Everything but the summary. */
    void results() throws IOException {
        participation();
        dimensions();
        subDimensions();
        criteria();
        importance();
        satisfaction();
        var questions = sheet("sheet.questions", QuestionRows.columns(words));
        for (var results : dossier.audiences()) {
            new QuestionRows(questions, words, results).write();
        }
        questions.close();
    }

    private Sheet sheet(String name, List<Sheet.Column> columns) {
        return sheets.sheet(words.say(name), columns);
    }

    private void summary() throws IOException {
        var progress = dossier.progress();
        var sheet = sheet(
                "sheet.summary",
                List.of(
                        Sheet.Column.text(words.say("sheet.figure"), NAME),
                        new Sheet.Column(words.say("sheet.value"), 40, "#,##0.##")));
        sheet.row(words.say("method.campaign"), words.in(progress.title()));
        sheet.row(words.say("method.state"), words.name("campaign-state", progress.state()));
        sheet.row(
                words.say("method.window"),
                words.say("method.from-to", words.dateTime(progress.opensAt()), words.dateTime(progress.closesAt())));
        var plan = dossier.plan();
        sheet.row(words.say("cover.plan"), plan == null ? null : words.in(plan.title()));
        sheet.row(words.say("method.basis"), words.say("method.basis-submitted"));
        sheet.row(words.say("method.as-of"), progress.asOf());
        if (dossier.isEmpty()) {
            sheet.row(words.say("summary.empty"), null);
        }
        if (dossier.offices() != null) {
            offices(sheet);
        }
        if (dossier.stakeholders() != null) {
            sheet.row(words.say("summary.stakeholders"), progress.stakeholders().n());
        }
        var satisfaction = dossier.satisfaction();
        if (satisfaction != null) {
            sheet.row(words.say("summary.ikm"), satisfaction.index());
        }
        sheets.seal(sheet);
        sheet.close();
    }

    private void offices(Sheet sheet) throws IOException {
        var states = dossier.progress().opd();
        sheet.row(words.say("method.asked-opd"), states.total());
        sheet.row(words.say("summary.offices"), states.submitted() + states.verified());
        sheet.row(words.name("assignment-state", "verified"), states.verified());
        sheet.row(words.name("assignment-state", "submitted"), states.submitted());
        sheet.row(words.name("assignment-state", "returned"), states.returned());
        sheet.row(words.name("assignment-state", "in-progress"), states.inProgress());
        sheet.row(words.name("assignment-state", "not-started"), states.notStarted());
    }

    private void participation() throws IOException {
        var sheet = sheet(
                "sheet.participation",
                List.of(
                        Sheet.Column.text(words.say("sheet.level"), SHORT),
                        Sheet.Column.text(words.say("sheet.code"), SHORT),
                        Sheet.Column.text(words.say("name"), NAME),
                        Sheet.Column.count(words.say("n")),
                        Sheet.Column.text(words.say("state"), SHORT),
                        Sheet.Column.text(words.say("since"), SHORT),
                        Sheet.Column.text(words.say("remark"), NAME)));
        for (var office : dossier.progress().byOpd()) {
            sheet.row(
                    words.say("office"),
                    office.opd(),
                    office.name(),
                    null,
                    words.name("assignment-state", office.state()),
                    office.at(),
                    office.reason());
        }
        for (var group : dossier.progress().stakeholders().byGroup()) {
            sheet.row(
                    words.say("group"),
                    group.group(),
                    words.in(group.label()),
                    group.n(),
                    null,
                    null,
                    hidden(group.suppressed()));
        }
        for (var area : dossier.progress().stakeholders().byArea()) {
            sheet.row(
                    words.say("area"),
                    area.area(),
                    words.in(area.label()),
                    area.n(),
                    null,
                    null,
                    hidden(area.suppressed()));
        }
        sheet.close();
    }

    private @Nullable String hidden(boolean suppressed) {
        return suppressed ? words.say("sheet.hidden") : null;
    }

    private void dimensions() throws IOException {
        var sheet = sheet(
                "sheet.dimensions",
                List.of(
                        Sheet.Column.text(words.say("sheet.audience"), SHORT),
                        Sheet.Column.text(words.say("sheet.level"), SHORT),
                        Sheet.Column.text(words.say("sheet.code"), 30),
                        Sheet.Column.text(words.say("name"), NAME),
                        Sheet.Column.count(words.say("ratings")),
                        Sheet.Column.decimal(words.say("importance")),
                        Sheet.Column.decimal(words.say("performance")),
                        Sheet.Column.decimal(words.say("gap")),
                        Sheet.Column.decimal(words.say("sd"))));
        for (var results : dossier.audiences()) {
            var audience = words.say("audience." + results.audience().code());
            var figures = results.dimensions();
            for (var one : figures.dimensions()) {
                sheet.row(dimension(audience, "sheet.dimension", one));
            }
            for (var one : figures.subDimensions()) {
                sheet.row(dimension(audience, "sheet.sub-dimension", one));
            }
            for (var one : figures.readiness()) {
                sheet.row(scale(audience, "sheet.readiness", one));
            }
            for (var one : figures.criteria()) {
                sheet.row(scale(audience, "sheet.criterion", one));
            }
        }
        sheet.close();
    }

    private @Nullable Object[] dimension(String audience, String level, DimensionFigure one) {
        return new @Nullable Object[] {
            audience,
            words.say(level),
            one.code(),
            words.in(one.name()),
            one.n(),
            one.importance(),
            one.performance(),
            one.gap(),
            null
        };
    }

    private @Nullable Object[] scale(String audience, String level, ScaleFigure one) {
        return new @Nullable Object[] {
            audience, words.say(level), one.code(), words.in(one.label()), one.n(), null, one.mean(), null, one.sd()
        };
    }

    private void subDimensions() throws IOException {
        var offices = dossier.offices();
        if (offices == null) {
            return;
        }
        var parts = offices.dimensions().subDimensions();
        var columns = new ArrayList<>(List.of(
                Sheet.Column.text(words.say("sheet.code"), SHORT), Sheet.Column.text(words.say("office"), NAME)));
        parts.forEach(part -> columns.add(Sheet.Column.decimal(words.in(part.name()))));
        var sheet = sheet("sheet.sub-dimensions", columns);
        for (var office : offices.dimensions().byOpd()) {
            var cells = new ArrayList<@Nullable Object>(Arrays.asList(office.opd(), office.name()));
            parts.forEach(part -> cells.add(office.subDimensions().get(part.code())));
            sheet.row(cells.toArray());
        }
        sheet.close();
    }

    private void criteria() throws IOException {
        var offices = dossier.offices();
        if (offices == null) {
            return;
        }
        var figures = offices.dimensions();
        var columns = new ArrayList<>(List.of(
                Sheet.Column.text(words.say("sheet.code"), SHORT),
                Sheet.Column.text(words.say("sheet.programme-code"), 24),
                Sheet.Column.text(words.say("name"), NAME)));
        figures.criteria().forEach(one -> columns.add(Sheet.Column.decimal(words.in(one.label()))));
        var sheet = sheet("sheet.criteria", columns);
        var rows = new ArrayList<>(figures.byOpd());
        rows.addAll(figures.byProgramme());
        for (var one : rows) {
            var cells = new ArrayList<@Nullable Object>(Arrays.asList(one.opd(), one.programme(), one.name()));
            figures.criteria().forEach(criterion -> cells.add(one.criteria().get(criterion.code())));
            sheet.row(cells.toArray());
        }
        sheet.close();
    }

    private void importance() throws IOException {
        var sheet = sheet(
                "sheet.importance",
                List.of(
                        Sheet.Column.text(words.say("sheet.audience"), SHORT),
                        Sheet.Column.text(words.say("sheet.code"), 30),
                        Sheet.Column.text(words.say("name"), NAME),
                        Sheet.Column.count(words.say("n")),
                        Sheet.Column.decimal(words.say("importance")),
                        Sheet.Column.decimal(words.say("performance")),
                        Sheet.Column.decimal(words.say("gap")),
                        Sheet.Column.decimal(words.say("conformity")),
                        Sheet.Column.text(words.say("quadrant"), 24)));
        for (var results : dossier.audiences()) {
            var figures = results.quadrants();
            var audience = words.say("audience." + results.audience().code());
            for (var item : figures.items()) {
                sheet.row(
                        audience,
                        item.code(),
                        words.in(item.name()),
                        item.n(),
                        item.importance(),
                        item.performance(),
                        item.gap(),
                        item.conformity(),
                        words.say("quadrant." + item.quadrant()));
            }
            var crosshair = figures.crosshair();
            if (crosshair != null) {
                sheet.row(
                        audience,
                        null,
                        words.say("sheet.crosshair"),
                        figures.n(),
                        crosshair.importance(),
                        crosshair.performance(),
                        null,
                        null,
                        null);
            }
            sheet.row(
                    audience,
                    null,
                    words.say("sheet.conformity-of-means"),
                    null,
                    null,
                    null,
                    null,
                    figures.conformityOfMeans(),
                    null);
            sheet.row(
                    audience,
                    null,
                    words.say("sheet.mean-conformity"),
                    null,
                    null,
                    null,
                    null,
                    figures.meanConformity(),
                    null);
        }
        sheet.close();
    }

    private void satisfaction() throws IOException {
        var satisfaction = dossier.satisfaction();
        if (satisfaction == null) {
            return;
        }
        var sheet = sheet(
                "sheet.ikm",
                List.of(
                        Sheet.Column.text(words.say("group"), 24),
                        Sheet.Column.text(words.say("sheet.code"), SHORT),
                        Sheet.Column.text(words.say("unsur"), NAME),
                        Sheet.Column.count(words.say("n")),
                        new Sheet.Column("NRR", 13, "0.0000"),
                        Sheet.Column.decimal(words.say("sd")),
                        Sheet.Column.decimal("IKM"),
                        Sheet.Column.text(words.say("grade"), 40)));
        SatisfactionRows.write(sheet, words, words.say("sheet.everyone"), satisfaction);
        for (var group : dossier.satisfactionByGroup()) {
            SatisfactionRows.write(sheet, words, words.in(group.group().label()), group.satisfaction());
        }
        sheet.close();
    }
}
