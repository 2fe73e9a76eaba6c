package id.reviu.survey.mailing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** What a mail is for. */
public enum MailKind {
    /** To those who were invited and have not heard of it. */
    INVITATION,
    /** To those who have and did not answer. */
    REMINDER,
    /** To offices that have not handed in. */
    OFFICE_REMINDER;

    private static final List<String> BOTH = List.of("id", "en");

    /** The kind as the API and the database write it. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The languages it is written in: an office reads the language of the administration. */
    List<String> languages() {
        return this == OFFICE_REMINDER ? List.of("id") : BOTH;
    }

    /** Reads {@link #text()}. */
    @JsonCreator
    public static MailKind of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
