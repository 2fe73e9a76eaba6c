package id.reviu.platform.problem;

import id.reviu.platform.web.BodyTooLarge;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DatabindException;

/** Turns every refusal and fault into a problem detail that says what, where and how to mend it, and nothing of the inside. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, WebRequest request) {
        var locale = locale();
        var problem = problems.of(statusOf(refusal.kind()), refusal.code(), locale, refusal.args());
        if (!refusal.violations().isEmpty()) {
            problem.setProperty("errors", faults(refusal.violations(), locale));
        }
        if (refusal.current() != null) {
            problem.setProperty("current", refusal.current());
        }
        return answer(problem, new HttpHeaders(), request);
    }

    /** As the locale resolver decided, which knows the languages there are. */
    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private List<Problems.Fault> faults(List<Violation> violations, Locale locale) {
        return violations.stream()
                .map(violation -> problems.fault(violation, locale))
                .toList();
    }

    private static HttpStatus statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case GONE -> HttpStatus.GONE;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
        };
    }

    /** Rights are refused inside the use case: the filters never see it, so it is answered here in the same words. */
    @ExceptionHandler
    ResponseEntity<Object> forbidden(AccessDeniedException denied, WebRequest request) {
        return answer(problems.of(HttpStatus.FORBIDDEN, "forbidden", locale()), new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unauthenticated(AuthenticationException unauthenticated, WebRequest request) {
        return answer(problems.of(HttpStatus.UNAUTHORIZED, "sign-in-needed", locale()), new HttpHeaders(), request);
    }

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class
    })
    ResponseEntity<Object> databaseAway(Exception away, WebRequest request) {
        log.warn("The database did not serve {}: {}", request.getDescription(false), away.toString());
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return answer(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "try-again", locale()), headers, request);
    }

    /** Whoever hung up gets no answer, and is no fault of ours. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception unexpected, WebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(unexpected)) {
            log.debug("Nobody waits any longer for {}: {}", request.getDescription(false), unexpected.toString());
            return null;
        }
        log.error("Unexpected fault in {}", request.getDescription(false), unexpected);
        return answer(
                problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", locale()), new HttpHeaders(), request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge tooLarge) {
                return refused(tooLarge, request);
            }
            if (cause instanceof DatabindException mismatch) {
                var problem = problems.of(HttpStatus.BAD_REQUEST, "malformed-value", locale());
                var place = new Violation(pointer(mismatch), "wrong-type");
                problem.setProperty("errors", faults(List.of(place), locale()));
                return answer(problem, headers, request);
            }
            if (cause instanceof JacksonException syntax) {
                var at = syntax.getLocation();
                var line = at == null ? 0 : at.getLineNr();
                var column = at == null ? 0 : at.getColumnNr();
                return answer(
                        problems.of(HttpStatus.BAD_REQUEST, "malformed-json", locale(), line, column),
                        headers,
                        request);
            }
        }
        return answer(problems.of(HttpStatus.BAD_REQUEST, "body-missing", locale()), headers, request);
    }

    private static String pointer(DatabindException mismatch) {
        var pointer = JsonPointer.empty();
        for (var step : mismatch.getPath()) {
            pointer = step.getPropertyName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getPropertyName());
        }
        return pointer.toString();
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-request", locale());
        var faults = new ArrayList<Problems.Fault>();
        for (ObjectError error : invalid.getAllErrors()) {
            var place =
                    error instanceof FieldError field ? "/" + field.getField().replace('.', '/') : "";
            var code = error.getCode() == null ? "invalid" : kebab(error.getCode());
            var text = error.getDefaultMessage() == null ? code : error.getDefaultMessage();
            faults.add(new Problems.Fault(place, code, text));
        }
        problem.setProperty("errors", faults);
        return answer(problem, headers, request);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = mismatch.getPropertyName() == null ? "?" : mismatch.getPropertyName();
        return answer(problems.of(HttpStatus.BAD_REQUEST, "malformed-parameter", locale(), name), headers, request);
    }

    /** Everything else that Spring MVC refuses gets our words for its status, where we have them. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode statusCode,
            WebRequest request) {
        var status = HttpStatus.valueOf(statusCode.value());
        var code = status.is5xxServerError() ? "unexpected" : "http-" + status.value();
        if (status.is5xxServerError()) {
            log.error("Fault in {}", request.getDescription(false), exception);
        }
        return answer(problems.of(status, code, locale()), headers, request);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        if (request instanceof ServletWebRequest servlet) {
            problem.setInstance(URI.create(servlet.getRequest().getRequestURI()));
        }
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }
}
