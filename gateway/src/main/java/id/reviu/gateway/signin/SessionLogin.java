package id.reviu.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Ties a session to its login. The session holds the login's id only: tokens change while requests of the same session run
 * side by side, and a session is written back as a whole.
 */
@Component
class SessionLogin implements OAuth2AuthorizedClientRepository {

    private static final String ATTRIBUTE = "reviu.login";

    private final Logins logins;
    private final Clock clock;

    SessionLogin(Logins logins, Clock clock) {
        this.logins = logins;
        this.clock = clock;
    }

    /** The login of the request's session, if it still is one. */
    Optional<Login> of(HttpServletRequest request) {
        return idIn(request).flatMap(logins::find);
    }

    void end(HttpServletRequest request) {
        idIn(request).ifPresent(logins::end);
    }

    private static Optional<UUID> idIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof UUID id
                ? Optional.of(id)
                : Optional.empty();
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        end(request);
        var access = client.getAccessToken();
        var until = access.getExpiresAt();
        var refresh = client.getRefreshToken();
        var login = new Login(
                UUID.randomUUID(),
                person.getName(),
                person.getPrincipal() instanceof OidcUser user
                        ? user.getIdToken().getClaimAsString("sid")
                        : null,
                access.getTokenValue(),
                until == null ? clock.instant() : until,
                refresh == null ? null : refresh.getTokenValue());
        logins.begin(login);
        request.getSession().setAttribute(ATTRIBUTE, login.id());
    }

    /** Nobody asks: tokens are read through {@link CurrentLogin}. */
    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request, HttpServletResponse response) {
        end(request);
    }
}
