package id.reviu.survey.xlsform;

import org.jspecify.annotations.Nullable;

/** What a header says: {@code label::English (en)} is the column label in a language. */
final class HeaderText {

    private final @Nullable Columns column;
    private final String language;

    HeaderText(String written) {
        var whole = Columns.of(written);
        if (whole.isPresent()) {
            column = whole.get();
            language = "";
            return;
        }
        // Older forms put one colon before the language; a column of media has its own kind first.
        int colon = written.lastIndexOf(':');
        var name = colon < 0 ? written : written.substring(0, colon).replaceAll(":\\s*$", "");
        column = colon < 0
                ? null
                : Columns.of(name).filter(Columns::isTranslatable).orElse(null);
        language = colon < 0 ? "" : written.substring(colon + 1).strip();
    }

    /** Null when nobody knows it. */
    @Nullable
    Columns column() {
        return column;
    }

    /** As it is written; empty when none is named. */
    String language() {
        return language;
    }
}
