package id.reviu.platform.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Writes problem details in the reader's language, from message keys. */
public final class Problems {

    private static final String TYPE = "urn:reviu:problem:";

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** A problem with the title and detail of {@code problem.<code>}. */
    public ProblemDetail of(HttpStatus status, String code, Locale locale, Object... args) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(messages.getMessage("problem." + code + ".title", args, code, locale));
        problem.setDetail(messages.getMessage("problem." + code + ".detail", args, "", locale));
        problem.setProperty("code", code);
        return problem;
    }

    /** One fault in the reader's words. */
    Fault fault(Violation violation, Locale locale) {
        var text = messages.getMessage("violation." + violation.code(), violation.args(), violation.code(), locale);
        return new Fault(violation.pointer(), violation.code(), text == null ? violation.code() : text);
    }

    /** How a {@link Violation} is written in an answer. */
    record Fault(String pointer, String code, String detail) {}
}
