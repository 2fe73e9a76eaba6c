package id.reviu.local.home;

import org.jspecify.annotations.Nullable;

/** What was asked cannot be done; the message is one clear sentence for the person at the terminal. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes a refusal.
     *
     * @param message the sentence, optionally followed by lines of a log
     */
    public Refused(String message) {
        super(message);
    }

    /**
     * Makes a refusal with the failure that led to it.
     *
     * @param message the sentence
     * @param cause the failure, if one is known
     */
    public Refused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
