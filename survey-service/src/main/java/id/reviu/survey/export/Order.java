package id.reviu.survey.export;

import id.reviu.platform.problem.Violation;
import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.export.file.Format;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which answers somebody wants, and how.
 *
 * @param audience {@code opd} or {@code stakeholder}
 * @param language of labels: {@code id} or {@code en}
 * @param verifiedOnly whether answers that nobody verified are left out
 */
public record Order(CampaignId campaign, String audience, Format format, String language, boolean verifiedOnly) {

    static final String OPD = "opd";
    static final String STAKEHOLDER = "stakeholder";

    /**
     * Reads an order as it was sent.
     *
     * @param language Indonesian when it is not said
     * @throws UnfitOrder naming everything that is wrong with it
     */
    public static Order of(
            CampaignId campaign,
            @Nullable String audience,
            @Nullable String format,
            @Nullable String language,
            @Nullable Boolean verifiedOnly) {
        var violations = new ArrayList<Violation>();
        if (audience == null || !Set.of(OPD, STAKEHOLDER).contains(audience)) {
            violations.add(new Violation("/audience", "export-audience-unknown"));
        }
        var known = Format.find(format);
        if (known.isEmpty()) {
            violations.add(new Violation("/format", "export-format-unknown"));
        }
        var labels = Objects.requireNonNullElse(language, "id");
        if (!Set.of("id", "en").contains(labels)) {
            violations.add(new Violation("/language", "export-language-unknown"));
        }
        var verified = Boolean.TRUE.equals(verifiedOnly);
        if (verified && STAKEHOLDER.equals(audience)) {
            violations.add(new Violation("/verifiedOnly", "export-stakeholders-unverified"));
        }
        if (audience == null || !violations.isEmpty()) {
            throw new UnfitOrder(violations);
        }
        return new Order(campaign, audience, known.orElseThrow(), labels, verified);
    }
}
