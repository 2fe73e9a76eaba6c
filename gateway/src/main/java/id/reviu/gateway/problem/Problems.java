package id.reviu.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem details in the reader's language, from message keys. */
@Component
public class Problems {

    private static final String TYPE = "urn:reviu:problem:";

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    Problems(MessageSource messages, LocaleResolver locales, JsonMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    /** A problem with the title and detail of {@code problem.<code>}. */
    public ProblemDetail of(HttpServletRequest request, HttpStatus status, String code, Object... args) {
        var locale = locales.resolveLocale(request);
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(messages.getMessage("problem." + code + ".title", args, code, locale));
        problem.setDetail(messages.getMessage("problem." + code + ".detail", args, "", locale));
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("code", code);
        return problem;
    }

    /** Answers with a problem from a filter. */
    public void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, Object... args)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), of(request, status, code, args));
    }

    /** Answers with a problem that goes away by itself. */
    public void writeRetryable(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            Duration retryAfter,
            String code,
            Object... args)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        write(request, response, status, code, args);
    }

    /** Answers with a problem from a route. */
    public ServerResponse answer(ServerRequest request, HttpStatus status, String code, Object... args) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(of(request.servletRequest(), status, code, args));
    }

    /** Answers with a problem from a route that goes away by itself. */
    public ServerResponse answerRetryable(
            ServerRequest request, HttpStatus status, Duration retryAfter, String code, Object... args) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())))
                .body(of(request.servletRequest(), status, code, args));
    }
}
