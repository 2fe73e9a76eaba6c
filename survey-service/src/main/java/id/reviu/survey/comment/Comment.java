package id.reviu.survey.comment;

import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something said about an office's answers. It stays as it was said.
 *
 * @param id made by whoever says it, so that a repeated request says it once
 * @param number grows with everything said
 * @param question JSON pointer into the answers, such as {@code /program/0/efisien}; null when all of them are meant
 * @param toCorrect whether it was said with a return, so that it is what the office has to correct
 */
public record Comment(
        UUID id, long number, @Nullable String question, String words, boolean toCorrect, Actor author, Instant at) {

    /** Whether the same person said the same at the same place. */
    boolean repeats(@Nullable String place, String said, Actor by) {
        return words.equals(said)
                && author.id().equals(by.id())
                && (place == null ? question == null : place.equals(question));
    }
}
