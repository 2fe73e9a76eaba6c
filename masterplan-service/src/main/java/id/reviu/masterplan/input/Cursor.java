package id.reviu.masterplan.input;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on that is ordered by a first key, then by id.
 *
 * @param key the first key, empty at the start
 */
public record Cursor(String key, UUID id) {

    private static final char MARK = '.';
    private static final Cursor START = new Cursor("", new UUID(0, 0));

    /** Reads a cursor that a list gave out; null is the start. */
    public static Cursor read(@Nullable String text) {
        if (text == null) {
            return START;
        }
        try {
            var mark = BadParameter.check("after", text).lastIndexOf(MARK);
            return new Cursor(text.substring(0, mark), UUID.fromString(text.substring(mark + 1)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException notOurs) {
            throw new BadParameter("after");
        }
    }

    @Override
    public String toString() {
        return key + MARK + id;
    }
}
