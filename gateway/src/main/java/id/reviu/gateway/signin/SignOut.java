package id.reviu.gateway.signin;

import id.reviu.gateway.settings.GatewaySettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ends a login here, and sends the browser to Keycloak to end it there too. A script cannot follow a redirect to another
 * place, so it is told the address instead.
 */
@Component
class SignOut implements LogoutHandler, LogoutSuccessHandler {

    private final GatewaySettings settings;
    private final SessionLogin sessions;
    private final JsonMapper json;

    SignOut(GatewaySettings settings, SessionLogin sessions, JsonMapper json) {
        this.settings = settings;
        this.sessions = sessions;
        this.json = json;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        sessions.end(request);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        var location = location(authentication);
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            json.writeValue(response.getOutputStream(), Map.of("location", location));
        } else {
            response.sendRedirect(location);
        }
    }

    private String location(@Nullable Authentication authentication) {
        var home = settings.publicUrl() + "/";
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser user)) {
            return home;
        }
        return UriComponentsBuilder.fromUri(Keycloak.endOfSession(settings))
                .queryParam("id_token_hint", user.getIdToken().getTokenValue())
                .queryParam("post_logout_redirect_uri", "{home}")
                .encode()
                .buildAndExpand(home)
                .toUriString();
    }
}
