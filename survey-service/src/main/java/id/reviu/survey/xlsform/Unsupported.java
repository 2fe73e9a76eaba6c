package id.reviu.survey.xlsform;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What XLSForm has and this service does not. Whatever changes questions, answers or logic stops the import; what only
 * changes the look, or belongs to other servers, is said as a warning.
 */
final class Unsupported {

    /** What to say of something, and whether it stops the import. */
    record Verdict(String code, boolean stops) {}

    private static final Set<String> NO = Set.of("no", "false", "false()", "0");
    private static final Set<String> YES = Set.of("yes", "true", "true()", "1");

    private Unsupported() {}

    /** What to say of content in a column; null when that content changes nothing. */
    static @Nullable Verdict column(Columns column, String content) {
        var word = content.strip().toLowerCase(Locale.ROOT);
        return switch (column) {
            case READ_ONLY, ADD_NONE_OPTION, OMIT_INSTANCE_ID, ALLOW_CHOICE_DUPLICATES, CLIENT_EDITABLE ->
                NO.contains(word) ? null : stop(column);
            case CLEAN_TEXT_VALUES -> YES.contains(word) ? null : stop(column);
            case ROWS, AUTOPLAY, STYLE, INSTANCE_NAME, SUBMISSION_URL, AUTO_SEND, AUTO_DELETE, COMPACT_TAG, SMS ->
                new Verdict("xlsform-column-ignored", false);
            default -> stop(column);
        };
    }

    private static Verdict stop(Columns column) {
        return switch (column) {
            case CHOICE_FILTER -> new Verdict("xlsform-choice-filter", true);
            case DEFAULT -> new Verdict("xlsform-default", true);
            case TRIGGER -> new Verdict("xlsform-trigger", true);
            case REPEAT_COUNT -> new Verdict("xlsform-repeat-count", true);
            case IMAGE, AUDIO, VIDEO -> new Verdict("xlsform-media", true);
            case GUIDANCE_HINT -> new Verdict("xlsform-guidance-hint", true);
            case REQUIRED_MESSAGE -> new Verdict("xlsform-required-message", true);
            case PUBLIC_KEY -> new Verdict("xlsform-encryption", true);
            default -> new Verdict("xlsform-column-unsupported", true);
        };
    }
}
