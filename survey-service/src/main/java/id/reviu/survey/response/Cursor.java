package id.reviu.survey.response;

import static id.reviu.survey.storage.Columns.keepable;

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
            var at = Instant.parse(parts[0]);
            if (keepable(at)) {
                return new Cursor(at, UUID.fromString(parts[1]));
            }
            throw new UnreadableCursor();
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new UnreadableCursor();
        }
    }
}
