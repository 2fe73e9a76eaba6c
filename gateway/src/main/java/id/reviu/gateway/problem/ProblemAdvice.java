package id.reviu.gateway.problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What Spring MVC refuses, in our words. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode statusCode,
            WebRequest request) {
        var status = HttpStatus.valueOf(statusCode.value());
        if (status.is5xxServerError()) {
            log.error("Fault in {}", request.getDescription(false), exception);
        }
        var servlet = ((ServletWebRequest) request).getRequest();
        return ResponseEntity.status(status).headers(headers).body(problems.of(servlet, status, codeOf(status)));
    }

    static String codeOf(HttpStatus status) {
        return status.is5xxServerError() ? "unexpected" : "http-" + status.value();
    }
}
