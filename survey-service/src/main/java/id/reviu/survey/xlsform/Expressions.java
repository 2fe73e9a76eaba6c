package id.reviu.survey.xlsform;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The expressions in a row. */
final class Expressions {

    private Expressions() {}

    /** What stands in the column, with the quotation marks that word processors bend made straight; null when
     * nothing does. */
    static @Nullable String of(Entry entry, Columns column) {
        var text = entry.get(column);
        if (text.isEmpty()) {
            return null;
        }
        // A spreadsheet turns the words into truths of its own.
        if (text.equals("TRUE") || text.equals("FALSE")) {
            return text.toLowerCase(Locale.ROOT) + "()";
        }
        return text.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"');
    }
}
