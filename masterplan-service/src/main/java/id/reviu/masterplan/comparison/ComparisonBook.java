package id.reviu.masterplan.comparison;

import id.reviu.masterplan.language.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a comparison as a workbook, row by row as it goes out: a sheet of parts, a sheet of targets. */
@Component
public class ComparisonBook {

    private static final int FLUSH_EVERY = 500;
    private static final int HEAD = 2;
    private static final List<String> PARTS =
            List.of("part", "code", "name", "kind", "field", "before", "after", "because");
    private static final List<String> TARGETS =
            List.of("code", "name", "year", "before", "after", "absolute", "relative", "because");

    private final MessageSource messages;

    ComparisonBook(MessageSource messages) {
        this.messages = messages;
    }

    /** Writes everything that is not the same. */
    public void write(Comparison comparison, Locale locale, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Reviu", "1.0")) {
            parts(book, comparison, locale);
            targets(book, comparison, locale);
        }
    }

    private void parts(Workbook book, Comparison comparison, Locale locale) throws IOException {
        var sheet = begin(book, "parts", PARTS, comparison, locale);
        var row = HEAD + 1;
        row = parts(sheet, row, "dimension", comparison.dimensions(), locale);
        row = parts(sheet, row, "programme", comparison.programmes(), locale);
        parts(sheet, row, "indicator", comparison.indicators(), locale);
        sheet.finish();
    }

    private int parts(Worksheet sheet, int first, String part, List<PartDifference> differences, Locale locale)
            throws IOException {
        var row = first;
        for (var difference : differences) {
            var fields =
                    difference.fields().isEmpty() ? List.of(new FieldDifference("", null, null)) : difference.fields();
            for (var field : fields) {
                text(sheet, row, 0, say(part, locale));
                text(sheet, row, 1, difference.code());
                text(sheet, row, 2, difference.name());
                text(sheet, row, 3, say(difference.kind().text(), locale));
                text(sheet, row, 4, field.field().isEmpty() ? "" : say("field." + field.field(), locale));
                text(sheet, row, 5, field.before());
                text(sheet, row, 6, field.after());
                text(sheet, row, 7, words(difference.because(), locale));
                row = next(sheet, row);
            }
        }
        return row;
    }

    private void targets(Workbook book, Comparison comparison, Locale locale) throws IOException {
        var sheet = begin(book, "targets", TARGETS, comparison, locale);
        var row = HEAD + 1;
        for (var target : comparison.targets()) {
            text(sheet, row, 0, target.indicator());
            text(sheet, row, 1, target.name());
            sheet.value(row, 2, target.year());
            aim(sheet, row, 3, target.before());
            aim(sheet, row, 4, target.after());
            number(sheet, row, 5, target.absolute());
            number(sheet, row, 6, target.relative());
            text(sheet, row, 7, words(target.because(), locale));
            row = next(sheet, row);
        }
        sheet.finish();
    }

    private Worksheet begin(Workbook book, String name, List<String> columns, Comparison comparison, Locale locale) {
        var sheet = book.newWorksheet(say("sheet." + name, locale));
        text(sheet, 0, 0, pick(comparison.after().content().title(), locale));
        text(
                sheet,
                1,
                0,
                messages.getMessage(
                        "comparison.versions",
                        new Object[] {
                            comparison.before().number(), comparison.after().number()
                        },
                        locale));
        for (var column = 0; column < columns.size(); column++) {
            sheet.value(HEAD, column, say("column." + columns.get(column), locale));
            sheet.style(HEAD, column).bold().set();
            sheet.width(
                    column,
                    columns.get(column).equals("because") || columns.get(column).equals("name") ? 40 : 18);
        }
        sheet.freezePane(0, HEAD + 1);
        return sheet;
    }

    private static int next(Worksheet sheet, int row) throws IOException {
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
        return row + 1;
    }

    private static void aim(Worksheet sheet, int row, int column, @Nullable Aim aim) {
        if (aim == null) {
            return;
        }
        if (aim.value() == null) {
            text(sheet, row, column, aim.lower() + "–" + aim.upper());
        } else {
            number(sheet, row, column, aim.value());
        }
    }

    private static void number(Worksheet sheet, int row, int column, @Nullable BigDecimal number) {
        if (number != null) {
            sheet.value(row, column, number);
        }
    }

    private static void text(Worksheet sheet, int row, int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.value(row, column, harmless(text));
        }
    }

    /** A text that no spreadsheet takes for a formula, now or after it was saved as CSV. */
    private static String harmless(String text) {
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private String words(List<Cause> causes, Locale locale) {
        return causes.stream()
                .map(cause -> pick(cause.text(), locale))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String pick(Text text, Locale locale) {
        var english = text.en();
        return locale.getLanguage().equals("en") && english != null ? english : text.id();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage("comparison." + key, null, locale);
    }
}
