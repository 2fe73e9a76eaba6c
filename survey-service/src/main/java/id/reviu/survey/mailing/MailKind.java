package id.reviu.survey.mailing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a mail is for. */
public enum MailKind {
    /** To those who were invited and have not heard of it. */
    INVITATION,
    /** To those who have and did not answer. */
    REMINDER;

    /** The kind as the API and the database write it. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #text()}. */
    @JsonCreator
    public static MailKind of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
