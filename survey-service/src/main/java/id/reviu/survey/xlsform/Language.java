package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Definition;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The languages of a form, as people write them in a header. */
final class Language {

    private static final Pattern CODE_AT_END = Pattern.compile(".*\\(\\s*([a-z]{2,3})(?:[-_][a-z0-9]+)?\\s*\\)");
    private static final Set<String> INDONESIAN =
            Set.of("id", "in", "ind", "indonesia", "indonesian", "bahasa", "bahasa indonesia");
    private static final Set<String> ENGLISH = Set.of("en", "eng", "english", "inggris", "bahasa inggris");

    private Language() {}

    /** {@code id} or {@code en}; empty for any other language. */
    static Optional<String> of(String written) {
        var name = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var code = CODE_AT_END.matcher(name);
        var word = code.matches() ? code.group(1) : name;
        if (INDONESIAN.contains(word)) {
            return Optional.of(Definition.INDONESIAN);
        }
        return ENGLISH.contains(word) ? Optional.of(Definition.ENGLISH) : Optional.empty();
    }

    /** How we write it in a header. */
    static String header(String language) {
        return language.equals(Definition.INDONESIAN) ? "Bahasa Indonesia (id)" : "English (en)";
    }
}
