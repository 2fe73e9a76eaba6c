package id.reviu.gateway.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what fails in or below the filters: the sessions' database or Keycloak being away, and what nobody foresaw.
 *
 * <p>An answer that has begun cannot be mended: the fault goes on to the server, which cuts the connection, so that nobody
 * takes half an answer for a whole one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LastResort extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(LastResort.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException fault) {
            if (response.isCommitted()) {
                throw fault;
            }
            response.reset();
            answer(request, response, fault);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception fault) throws IOException {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof CannotCreateTransactionException) {
                log.warn("The sessions' database did not serve {}: {}", request.getRequestURI(), cause.toString());
                problems.writeRetryable(
                        request, response, HttpStatus.SERVICE_UNAVAILABLE, RETRY_AFTER, "sessions-away");
                return;
            }
            if (cause instanceof AuthenticationServiceException) {
                log.warn("Keycloak did not serve {}: {}", request.getRequestURI(), cause.toString());
                problems.writeRetryable(request, response, HttpStatus.SERVICE_UNAVAILABLE, RETRY_AFTER, "sign-in-away");
                return;
            }
        }
        log.error("Unexpected fault in {}", request.getRequestURI(), fault);
        problems.write(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
    }
}
