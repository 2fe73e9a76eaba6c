package id.reviu.gateway.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's login: the tokens that Keycloak gave for it.
 *
 * @param id known to the session only
 * @param subject the person's id in Keycloak
 * @param keycloakSession the session at Keycloak that this login belongs to
 * @param accessToken what the services accept
 * @param accessUntil when it ends
 * @param refreshToken what Keycloak gives the next one for; good for one use
 */
record Login(
        UUID id,
        String subject,
        @Nullable String keycloakSession,
        String accessToken,
        Instant accessUntil,
        @Nullable String refreshToken) {

    /** A token must still be good when the service reads it, by the service's clock. */
    private static final Duration MARGIN = Duration.ofSeconds(20);

    boolean isFresh(Instant now) {
        return now.plus(MARGIN).isBefore(accessUntil);
    }

    /** Not in any log. */
    @Override
    public String toString() {
        return "Login[" + id + "]";
    }
}
