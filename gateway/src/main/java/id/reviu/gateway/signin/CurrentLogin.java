package id.reviu.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds the login behind a session for each call of the API. A session whose login has ended is closed. */
class CurrentLogin extends OncePerRequestFilter {

    private static final String ATTRIBUTE = CurrentLogin.class.getName();

    private final SessionLogin sessions;

    CurrentLogin(SessionLogin sessions) {
        this.sessions = sessions;
    }

    static Optional<Login> of(HttpServletRequest request) {
        return Optional.ofNullable((Login) request.getAttribute(ATTRIBUTE));
    }

    /** The web application's files are anyone's and must not cost a look into the database. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken) {
            sessions.of(request).ifPresentOrElse(login -> request.setAttribute(ATTRIBUTE, login), () -> close(request));
        }
        chain.doFilter(request, response);
    }

    static void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
