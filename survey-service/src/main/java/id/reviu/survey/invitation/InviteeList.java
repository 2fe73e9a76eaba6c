package id.reviu.survey.invitation;

import id.reviu.survey.questionnaire.Choice;
import id.reviu.survey.xlsform.PlainSheet;
import id.reviu.survey.xlsform.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who is to be invited out of a sheet, and finds everything that is wrong with it. */
final class InviteeList {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_SHOWN = 60;

    /** An address that mail servers take; quoted and commented ones, which nobody has, are not understood. */
    private static final Pattern EMAIL = Pattern.compile("(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++"
            + "(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+"
            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    /** Breaks of line, which would make other headers of a mail, and marks that turn what follows around. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029]");

    private static final Map<String, String> LANGUAGES = Map.of(
            "id", "id",
            "in", "id",
            "indonesia", "id",
            "bahasa indonesia", "id",
            "indonesian", "id",
            "en", "en",
            "english", "en",
            "inggris", "en",
            "bahasa inggris", "en");

    private final PlainSheet sheet;
    private final Map<String, String> groups;
    private final Map<String, String> areas;
    private final Map<InviteeColumn, Integer> columns = new EnumMap<>(InviteeColumn.class);
    private final Map<Integer, String> headers = new HashMap<>();
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final List<Invitee> invitees = new ArrayList<>();
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    private InviteeList(PlainSheet sheet, List<Choice> groups, List<Choice> areas) {
        this.sheet = sheet;
        this.groups = byText(groups);
        this.areas = byText(areas);
    }

    /**
     * What was read.
     *
     * @param errors what stops the import
     * @param warnings what was not followed
     */
    record Read(List<Invitee> invitees, List<Problem> errors, List<Problem> warnings) {}

    /**
     * Reads a sheet whose first row says what stands below.
     *
     * @param groups the groups that the campaign tells apart
     * @param areas the areas that it tells apart
     */
    static Read read(PlainSheet sheet, List<Choice> groups, List<Choice> areas) {
        var list = new InviteeList(sheet, groups, areas);
        if (sheet.rows().size() < 2) {
            throw InviteesUnreadable.empty();
        }
        list.readHeaders(sheet.rows().getFirst());
        if (list.columns.containsKey(InviteeColumn.EMAIL)) {
            sheet.rows().stream().skip(1).forEach(list::readRow);
        }
        return new Read(list.invitees, list.errors, list.warnings);
    }

    /** Codes by themselves and by their labels, for people write either. */
    private static Map<String, String> byText(List<Choice> choices) {
        var codes = new HashMap<String, String>();
        for (var choice : choices) {
            for (var language : List.of("id", "en")) {
                codes.putIfAbsent(normal(choice.label().in(language)), choice.code());
            }
        }
        choices.forEach(choice -> codes.put(normal(choice.code()), choice.code()));
        return codes;
    }

    private static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private void readHeaders(PlainSheet.Row row) {
        for (var cell : row.cells()) {
            headers.put(cell.column(), shown(cell.text()));
            var column = InviteeColumn.of(cell.text());
            if (column.isEmpty()) {
                warnings.add(at(row, cell.column(), "invitees-column-unknown", shown(cell.text())));
            } else if (columns.putIfAbsent(column.get(), cell.column()) != null) {
                errors.add(at(row, cell.column(), "invitees-column-twice", shown(cell.text())));
            }
        }
        if (!columns.containsKey(InviteeColumn.EMAIL)) {
            errors.add(new Problem(sheet.name(), row.number(), "", "", "invitees-column-missing", List.of("e-mail")));
        }
    }

    private void readRow(PlainSheet.Row row) {
        var before = errors.size();
        var cells = new HashMap<Integer, String>();
        for (var cell : row.cells()) {
            if (columns.containsValue(cell.column())) {
                check(row, cell);
                cells.put(cell.column(), cell.text());
            }
        }
        if (cells.isEmpty()) {
            return;
        }
        var email = email(row, cells);
        var group = code(row, cells, InviteeColumn.GROUP, groups, "invitees-group-unknown");
        var area = code(row, cells, InviteeColumn.AREA, areas, "invitees-area-unknown");
        var language = code(row, cells, InviteeColumn.LANGUAGE, LANGUAGES, "invitees-language-unknown");
        if (errors.size() == before) {
            var name = text(cells, InviteeColumn.NAME);
            invitees.add(new Invitee(name, email, group, area, language == null ? "id" : language));
        }
    }

    private void check(PlainSheet.Row row, PlainSheet.Value cell) {
        if (!cell.fault().isEmpty()) {
            errors.add(at(row, cell.column(), cell.fault(), shown(cell.text())));
        } else if (cell.text().startsWith("=")) {
            errors.add(at(row, cell.column(), "invitees-formula", shown(cell.text())));
        } else if (HIDDEN.matcher(cell.text()).find()) {
            errors.add(at(row, cell.column(), "invitees-hidden", shown(cell.text())));
        } else if (cell.text().codePointCount(0, cell.text().length()) > LONGEST_NAME
                && !Integer.valueOf(cell.column()).equals(columns.get(InviteeColumn.EMAIL))) {
            errors.add(at(row, cell.column(), "invitees-too-long", LONGEST_NAME));
        }
    }

    private String email(PlainSheet.Row row, Map<Integer, String> cells) {
        int column = columns.getOrDefault(InviteeColumn.EMAIL, 0);
        var email = cells.getOrDefault(column, "");
        if (email.isEmpty()) {
            errors.add(at(row, column, "invitees-email-missing"));
        } else if (email.startsWith("=") || HIDDEN.matcher(email).find()) {
            // said already
            return email;
        } else if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            errors.add(at(row, column, "invitees-email-invalid", shown(email)));
        } else {
            var earlier = rowOf.putIfAbsent(Invitee.keyOf(email), row.number());
            if (earlier != null) {
                errors.add(at(row, column, "invitees-email-twice", shown(email), earlier));
            }
        }
        return email;
    }

    private @Nullable String code(
            PlainSheet.Row row,
            Map<Integer, String> cells,
            InviteeColumn column,
            Map<String, String> codes,
            String otherwise) {
        var written = text(cells, column);
        if (written.isEmpty() || written.startsWith("=")) {
            return null;
        }
        var code = codes.get(normal(written));
        if (code == null) {
            errors.add(at(row, columns.getOrDefault(column, 0), otherwise, shown(written)));
        }
        return code;
    }

    private String text(Map<Integer, String> cells, InviteeColumn column) {
        var at = columns.get(column);
        return at == null ? "" : cells.getOrDefault(at, "");
    }

    private Problem at(PlainSheet.Row row, int column, String code, Object... args) {
        return new Problem(
                sheet.name(),
                row.number(),
                PlainSheet.letters(column),
                headers.getOrDefault(column, ""),
                code,
                List.of(args));
    }

    private static String shown(String text) {
        var visible = HIDDEN.matcher(text).replaceAll("�");
        return visible.codePointCount(0, visible.length()) <= LONGEST_SHOWN
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
