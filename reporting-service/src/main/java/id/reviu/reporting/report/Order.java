package id.reviu.reporting.report;

import id.reviu.platform.problem.Violation;
import id.reviu.reporting.report.document.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be reported, how, and in which language. */
public record Order(Subject subject, Format format, Language language) {

    /**
     * An order as it was sent.
     *
     * @param campaign what a report of kind campaign is about; whose answers one of kind review cites
     * @param review the cycle of a report of kind review or follow-up; all when it is not said
     * @param year of a report of kind achievement; the latest when it is not said
     * @param opd what a report of kind opd is about
     * @param language id or en; Indonesian when it is not said
     */
    public record Sent(
            @Nullable String kind,
            @Nullable UUID campaign,
            @Nullable UUID review,
            @Nullable Integer year,
            @Nullable String opd,
            @Nullable String format,
            @Nullable String language) {}

    /**
     * Reads an order.
     *
     * @throws UnfitOrder naming everything that is wrong with it
     */
    public static Order of(Sent sent) {
        var violations = new ArrayList<Violation>();
        var subject = subject(sent, violations);
        var format = Format.find(sent.format());
        if (format.isEmpty()) {
            violations.add(new Violation("/format", "unknown-report-format"));
        }
        var language = sent.language() == null ? Language.find("id") : Language.find(sent.language());
        if (language.isEmpty()) {
            violations.add(new Violation("/language", "unknown-report-language"));
        }
        if (subject.isEmpty() || !violations.isEmpty()) {
            throw new UnfitOrder(violations);
        }
        return new Order(subject.get(), format.orElseThrow(), language.orElseThrow());
    }

    private static Optional<Subject> subject(Sent sent, List<Violation> violations) {
        return switch (sent.kind() == null ? "" : sent.kind()) {
            case "campaign" ->
                named(sent.campaign(), "/campaign", "campaign-missing", violations)
                        .map(Subject.Survey::new);
            case "review" -> Optional.of(new Subject.Cycle(sent.review(), sent.campaign()));
            case "achievement" -> Optional.of(new Subject.Year(sent.year()));
            case "opd" ->
                named(sent.opd(), "/opd", "report-opd-missing", violations).map(Subject.Office::new);
            case "follow-up" -> Optional.of(new Subject.Advised(sent.review()));
            default -> {
                violations.add(new Violation("/kind", "unknown-report-kind"));
                yield Optional.empty();
            }
        };
    }

    private static <T> Optional<T> named(@Nullable T what, String pointer, String missing, List<Violation> violations) {
        if (what == null) {
            violations.add(new Violation(pointer, missing));
        }
        return Optional.ofNullable(what);
    }
}
