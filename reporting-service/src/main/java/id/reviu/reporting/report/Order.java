package id.reviu.reporting.report;

import id.reviu.platform.problem.Violation;
import id.reviu.reporting.report.document.Language;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be reported, how, and in which language. */
public record Order(UUID campaign, Format format, Language language) {

    /**
     * Reads an order as it was sent.
     *
     * @param language id or en; Indonesian when it is not said
     * @throws UnfitOrder naming everything that is wrong with it
     */
    public static Order of(
            @Nullable String kind, @Nullable UUID campaign, @Nullable String format, @Nullable String language) {
        var violations = new ArrayList<Violation>();
        if (!Report.CAMPAIGN.equals(kind)) {
            violations.add(new Violation("/kind", "unknown-report-kind"));
        }
        if (campaign == null) {
            violations.add(new Violation("/campaign", "campaign-missing"));
        }
        var knownFormat = Format.find(format);
        if (knownFormat.isEmpty()) {
            violations.add(new Violation("/format", "unknown-report-format"));
        }
        var knownLanguage = language == null ? Language.find("id") : Language.find(language);
        if (knownLanguage.isEmpty()) {
            violations.add(new Violation("/language", "unknown-report-language"));
        }
        if (campaign == null || !violations.isEmpty()) {
            throw new UnfitOrder(violations);
        }
        return new Order(campaign, knownFormat.orElseThrow(), knownLanguage.orElseThrow());
    }
}
