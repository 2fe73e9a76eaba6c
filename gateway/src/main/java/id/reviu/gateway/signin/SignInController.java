package id.reviu.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends people to Keycloak and, when they are back, to the page they wanted. */
@RestController
class SignInController implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInController.class);
    private static final String WANTED = "reviu.wanted";

    @GetMapping("/login")
    ResponseEntity<Void> signIn(@RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        if (isOurs(to) && !"/".equals(to)) {
            request.getSession().setAttribute(WANTED, to);
        }
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/oauth2/authorization/" + Keycloak.REGISTRATION + "?" + SpokenLanguage.PARAMETER
                        + "=" + SpokenLanguage.of(request)))
                .build();
    }

    /** A path on this server and nothing that a browser could take for another one. */
    private static boolean isOurs(String path) {
        return path.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        response.sendRedirect(wanted(request));
    }

    private static String wanted(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(WANTED) instanceof String path)) {
            return "/";
        }
        session.removeAttribute(WANTED);
        return path;
    }

    /** Going back in the browser to a login that is over also ends here; the application offers to try again. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException failure)
            throws IOException {
        log.warn("A login failed: {}", failure == null ? "unknown" : failure.getMessage());
        response.sendRedirect("/?sign-in=failed");
    }
}
