package id.reviu.survey.xlsform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that may be written in pieces of different looks. */
final class RichText {

    /** Excel's way to write a character that XML cannot hold. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads up to the end of the element that just started, leaving out how a word is pronounced. */
    static String read(XmlPart part, String element) {
        var text = new StringBuilder();
        var pronounced = false;
        while (part.next() && !part.ends(element)) {
            if (part.starts("rPh")) {
                pronounced = true;
            } else if (part.ends("rPh")) {
                pronounced = false;
            } else if (part.starts("t")) {
                var piece = part.text();
                if (!pronounced) {
                    text.append(piece);
                }
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }
}
