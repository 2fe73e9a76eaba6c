package id.reviu.survey.response;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Where a list that is ordered by time goes on. */
record Cursor(Instant at, UUID id) {

    private static final String SEPARATOR = "_";

    String text() {
        return at + SEPARATOR + id;
    }

    /**
     * Reads {@link #text()}.
     *
     * @throws UnreadableCursor when it is something else
     */
    static Cursor parse(String text) {
        var parts = text.split(SEPARATOR, 2);
        if (parts.length != 2) {
            throw new UnreadableCursor();
        }
        try {
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new UnreadableCursor();
        }
    }
}
