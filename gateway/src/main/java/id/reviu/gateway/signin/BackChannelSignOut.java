package id.reviu.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Keycloak says that a login has ended there: it ends here, whichever instance has the session. */
@Component
class BackChannelSignOut implements LogoutHandler {

    private static final Logger log = LoggerFactory.getLogger(BackChannelSignOut.class);

    private final Logins logins;

    BackChannelSignOut(Logins logins) {
        this.logins = logins;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) {
            return;
        }
        var session = token.getSessionId();
        var subject = token.getSubject();
        var ended = 0;
        if (session != null) {
            ended = logins.endKeycloakSession(session);
        } else if (subject != null) {
            ended = logins.endAllOf(subject);
        }
        log.info("Keycloak ended {} login(s)", ended);
    }
}
