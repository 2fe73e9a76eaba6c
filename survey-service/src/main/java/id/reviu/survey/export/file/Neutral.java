package id.reviu.survey.export.file;

/**
 * Keeps a spreadsheet from running what somebody answered. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it; so does one that looks as if it had been given one, which makes it possible to take it off again.
 */
final class Neutral {

    private static final String BEGINNINGS = "=+-@\t\r\n";

    private Neutral() {}

    static String of(String text) {
        return needsMark(text) ? "'" + text : text;
    }

    private static boolean needsMark(String text) {
        var first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && BEGINNINGS.indexOf(text.charAt(first)) >= 0;
    }
}
