package id.reviu.gateway.signin;

import id.reviu.gateway.problem.Problems;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Gives a person's call the token of the person's login. A program's call has its own, already checked. */
@Component
public class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(TokenRelay.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final TokenRenewal renewal;
    private final Problems problems;

    TokenRelay(TokenRenewal renewal, Problems problems) {
        this.renewal = renewal;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var login = CurrentLogin.of(request.servletRequest());
        if (login.isEmpty()) {
            return next.handle(request);
        }
        String token;
        try {
            token = renewal.fresh(login.get()).accessToken();
        } catch (LoginEnded ended) {
            CurrentLogin.close(request.servletRequest());
            return problems.answer(request, HttpStatus.UNAUTHORIZED, "session-ended");
        } catch (KeycloakAway away) {
            log.warn("Keycloak gave no token for {}: {}", request.path(), away.toString());
            return problems.answerRetryable(request, HttpStatus.SERVICE_UNAVAILABLE, RETRY_AFTER, "sign-in-away");
        }
        return next.handle(ServerRequest.from(request)
                .headers(headers -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token))
                .build());
    }
}
