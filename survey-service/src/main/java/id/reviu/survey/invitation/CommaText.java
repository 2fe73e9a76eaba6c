package id.reviu.survey.invitation;

import id.reviu.survey.xlsform.PlainSheet;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a list whose cells are parted by commas, semicolons or tabs, as spreadsheets save it. */
final class CommaText {

    private static final String NAME = "CSV";
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int MOST_COLUMNS = 250;

    private final String text;
    private final char separator;
    private final int most;
    private final List<PlainSheet.Row> rows = new ArrayList<>();
    private int at;

    private CommaText(String text, int most) {
        this.text = text;
        this.separator = separatorOf(text);
        this.most = most;
    }

    static PlainSheet read(byte[] file, int most) {
        return new CommaText(decoded(file), most).rows();
    }

    private static String decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw InviteesUnreadable.noText();
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw InviteesUnreadable.noText();
        }
    }

    /** The one that parts the header into most cells. */
    private static char separatorOf(String text) {
        var header = text.lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(
                        each -> header.chars().filter(letter -> letter == each).count()))
                .orElse(',');
    }

    private PlainSheet rows() {
        for (int number = 1; at < text.length(); number++) {
            var cells = row(number);
            if (!cells.isEmpty()) {
                if (rows.size() >= most) {
                    throw InviteesUnreadable.tooManyRows(most - 1);
                }
                rows.add(new PlainSheet.Row(number, cells));
            }
        }
        return new PlainSheet(NAME, rows);
    }

    private List<PlainSheet.Value> row(int number) {
        var cells = new ArrayList<PlainSheet.Value>();
        for (int column = 0; ; column++) {
            var value = cell(number).strip();
            if (!value.isEmpty() && column < MOST_COLUMNS) {
                cells.add(new PlainSheet.Value(column, value, ""));
            }
            if (at >= text.length() || text.charAt(at) != separator) {
                break;
            }
            at++;
        }
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        at++;
        return cells;
    }

    private String cell(int number) {
        return at < text.length() && text.charAt(at) == '"' ? quoted(number) : plain();
    }

    private String plain() {
        var from = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean ends(char letter) {
        return letter == separator || letter == '\n' || letter == '\r';
    }

    private String quoted(int number) {
        var value = new StringBuilder();
        at++;
        while (at < text.length()) {
            var letter = text.charAt(at++);
            if (letter != '"') {
                value.append(letter);
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else {
                return value + plain();
            }
        }
        throw InviteesUnreadable.openQuote(number);
    }
}
