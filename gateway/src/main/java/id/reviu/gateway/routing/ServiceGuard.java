package id.reviu.gateway.routing;

import id.reviu.gateway.problem.Problems;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Stands before one service: stops asking it while it is down, and says so in a problem that tells nothing of the inside. */
class ServiceGuard implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(ServiceGuard.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(3);

    private final CircuitBreaker breaker;
    private final Problems problems;

    ServiceGuard(CircuitBreaker breaker, Problems problems) {
        this.breaker = breaker;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!breaker.tryAcquirePermission()) {
            return problems.answerRetryable(request, HttpStatus.SERVICE_UNAVAILABLE, RETRY_AFTER, "service-away");
        }
        var began = breaker.getCurrentTimestamp();
        try {
            var answer = next.handle(request);
            breaker.onSuccess(breaker.getCurrentTimestamp() - began, breaker.getTimestampUnit());
            return answer;
        } catch (BodyRefused oversized) {
            breaker.releasePermission();
            return problems.answer(
                    request,
                    HttpStatus.CONTENT_TOO_LARGE,
                    "body-too-large",
                    oversized.most().toMegabytes());
        } catch (SenderGone gone) {
            breaker.releasePermission();
            return problems.answer(request, HttpStatus.BAD_REQUEST, "http-400");
        } catch (ServiceSlow slow) {
            return failed(request, began, slow, HttpStatus.GATEWAY_TIMEOUT, "service-slow");
        } catch (ServiceAway away) {
            return failed(request, began, away, HttpStatus.SERVICE_UNAVAILABLE, "service-away");
        } catch (Exception unforeseen) {
            breaker.releasePermission();
            throw unforeseen;
        }
    }

    private ServerResponse failed(
            ServerRequest request, long began, RuntimeException fault, HttpStatus status, String code) {
        breaker.onError(breaker.getCurrentTimestamp() - began, breaker.getTimestampUnit(), fault);
        log.warn("{} did not serve {}: {}", breaker.getName(), request.path(), fault.toString());
        return problems.answerRetryable(request, status, RETRY_AFTER, code);
    }
}
