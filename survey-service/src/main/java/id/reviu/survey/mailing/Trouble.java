package id.reviu.survey.mailing;

import java.util.UUID;

/**
 * A mail that did not go out, or of which it is not known.
 *
 * @param state {@code waiting} while it is tried again, {@code failed} or {@code unclear}
 * @param attempts how often it was tried
 * @param problem code of what went wrong
 */
public record Trouble(UUID id, String email, String state, int attempts, String problem) {}
