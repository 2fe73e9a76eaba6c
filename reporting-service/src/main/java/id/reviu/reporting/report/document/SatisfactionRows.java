package id.reviu.reporting.report.document;

import id.reviu.reporting.survey.SatisfactionFigures;
import java.io.IOException;

/** The satisfaction index of one group in a sheet: its elements, then the index. */
final class SatisfactionRows {

    private SatisfactionRows() {}

    static void write(Sheet sheet, Words words, String group, SatisfactionFigures.Satisfaction satisfaction)
            throws IOException {
        for (var unsur : satisfaction.unsur()) {
            sheet.row(group, unsur.key(), words.in(unsur.label()), unsur.n(), unsur.nrr(), unsur.sd(), null, null);
        }
        var grade = satisfaction.gradeName();
        sheet.row(
                group,
                null,
                "IKM",
                satisfaction.n(),
                satisfaction.nrr(),
                null,
                satisfaction.index(),
                grade == null
                        ? words.name("ikm-reason", String.valueOf(satisfaction.reason()))
                        : satisfaction.grade() + " – " + words.in(grade));
    }
}
