package id.reviu.gateway.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps a login's access token fresh.
 *
 * <p>A refresh token is good for one use, and a browser asks for many things at once. So a login is renewed under its row's
 * lock: the first request renews, the others wait and find the new token. A lock in this process comes before the row's, so
 * that a crowd of requests of one person waits without holding a database connection each.
 */
@Component
class TokenRenewal {

    private static final Logger log = LoggerFactory.getLogger(TokenRenewal.class);
    private static final int STRIPES = 256;

    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);
    private final Logins logins;
    private final TransactionOperations transaction;
    private final ClientRegistrationRepository registrations;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak;
    private final Clock clock;

    TokenRenewal(
            Logins logins,
            TransactionOperations transaction,
            ClientRegistrationRepository registrations,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak,
            Clock clock) {
        this.logins = logins;
        this.transaction = transaction;
        this.registrations = registrations;
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /**
     * The login with a token that services accept now.
     *
     * @throws LoginEnded when there is none any more
     * @throws KeycloakAway when Keycloak cannot be asked now
     */
    Login fresh(Login login) {
        if (login.isFresh(clock.instant())) {
            return login;
        }
        return alone(login, () -> {
            var renewed = transaction.execute(status -> {
                var current = logins.lock(login.id()).orElseThrow(LoginEnded::new);
                if (current.isFresh(clock.instant())) {
                    return current;
                }
                var next = ask(current);
                logins.renew(next);
                return next;
            });
            if (renewed == null) {
                throw new IllegalStateException("a transaction without a result");
            }
            return renewed;
        });
    }

    private Login alone(Login login, Supplier<Login> renewal) {
        var lock = locks[Math.floorMod(login.id().hashCode(), STRIPES)];
        lock.lock();
        try {
            return renewal.get();
        } finally {
            lock.unlock();
        }
    }

    private Login ask(Login login) {
        var refreshToken = login.refreshToken();
        if (refreshToken == null) {
            throw new LoginEnded();
        }
        // Spring's request wants both tokens with their times; Keycloak is sent the refresh token alone
        var expired = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, login.accessToken(), Instant.EPOCH, login.accessUntil());
        var request = new OAuth2RefreshTokenGrantRequest(
                Objects.requireNonNull(registrations.findByRegistrationId(Keycloak.REGISTRATION)),
                expired,
                new OAuth2RefreshToken(refreshToken, null),
                Collections.emptySet());
        try {
            var answer = keycloak.getTokenResponse(request);
            var access = answer.getAccessToken();
            var until = access.getExpiresAt();
            var next = answer.getRefreshToken();
            return new Login(
                    login.id(),
                    login.subject(),
                    login.keycloakSession(),
                    access.getTokenValue(),
                    until == null ? clock.instant() : until,
                    next == null ? refreshToken : next.getTokenValue());
        } catch (OAuth2AuthorizationException refused) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
                log.info("Keycloak ended {}: {}", login, refused.getError().getDescription());
                throw new LoginEnded();
            }
            throw new KeycloakAway(refused);
        }
    }
}
