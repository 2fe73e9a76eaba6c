package id.reviu.reporting.report.document;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Places where a word too long for a narrow column may break: between Indonesian syllables. */
final class Hyphens {

    private static final int LONG = 16;
    private static final String SOFT_HYPHEN = "\u00ad";
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?<=[aeiou](?:ng|[bhklmnprst])?)(?=[bcdfghjklmnpqrstvwyz][aeiou])", Pattern.CASE_INSENSITIVE);

    private Hyphens() {}

    static String in(String text) {
        return Arrays.stream(text.split(" "))
                .map(word ->
                        word.length() < LONG ? word : SYLLABLE.matcher(word).replaceAll(SOFT_HYPHEN))
                .collect(Collectors.joining(" "));
    }
}
