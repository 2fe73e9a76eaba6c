package id.reviu.survey.mailing;

import id.reviu.platform.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a mail, with places to be filled or filled already.
 *
 * @param subject one line
 * @param text plain text
 */
public record Letter(String subject, String text) {

    /** What can be filled in, by the names that stand in braces. */
    public static final List<String> PLACES = List.of("name", "campaign", "closes", "link");

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_-]{1,40})}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Pattern CONTROL_BUT_LINES = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");

    /** Everything that is wrong with words somebody wrote. */
    List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        if (subject.isBlank()) {
            faults.add(new Violation("/subject", "mail-subject-missing"));
        }
        if (subject.length() > LONGEST_SUBJECT || CONTROL.matcher(subject).find()) {
            faults.add(new Violation("/subject", "mail-subject-one-line", LONGEST_SUBJECT));
        }
        if (text.length() > LONGEST_TEXT || CONTROL_BUT_LINES.matcher(text).find()) {
            faults.add(new Violation("/text", "mail-text-too-long", LONGEST_TEXT));
        }
        if (!text.contains("{link}")) {
            faults.add(new Violation("/text", "mail-link-missing"));
        }
        unknown(subject, "/subject", faults);
        unknown(text, "/text", faults);
        return faults;
    }

    private static void unknown(String words, String pointer, List<Violation> faults) {
        PLACE.matcher(words)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .filter(name -> !PLACES.contains(name))
                .forEach(name -> faults.add(new Violation(
                        pointer, "mail-place-unknown", "{" + name + "}", "{" + String.join("}, {", PLACES) + "}")));
    }

    /** The same with every place filled; what a value holds is never taken for a place. */
    Letter filled(Map<String, String> values) {
        return new Letter(CONTROL.matcher(fill(subject, values)).replaceAll(" "), fill(text, values));
    }

    private static String fill(String words, Map<String, String> values) {
        return PLACE.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
