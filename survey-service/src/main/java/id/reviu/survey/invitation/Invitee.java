package id.reviu.survey.invitation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to invite.
 *
 * @param name empty if it is not known
 * @param group code of the group, null if it is not said
 * @param area code of the area, null if it is not said
 * @param language {@code id} or {@code en}
 */
record Invitee(
        String name,
        String email,
        @Nullable String group,
        @Nullable String area,
        String language) {

    /** By which the same address is known again, however it is written. */
    String key() {
        return keyOf(email);
    }

    static String keyOf(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
