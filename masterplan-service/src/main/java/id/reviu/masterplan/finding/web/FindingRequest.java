package id.reviu.masterplan.finding.web;

import id.reviu.masterplan.finding.FindingFacts;
import id.reviu.masterplan.finding.FindingKind;
import id.reviu.masterplan.finding.Severity;
import id.reviu.masterplan.ground.Claim;
import id.reviu.masterplan.ground.GroundRequest;
import id.reviu.masterplan.indicator.IndicatorId;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.language.TextRequest;
import id.reviu.masterplan.programme.ProgrammeId;
import id.reviu.masterplan.review.ReviewId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is put about a finding.
 *
 * @param subDimension full path, such as {@code living/health}
 * @param evidence what it stands on; a finding without any is taken, and marked
 */
record FindingRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        UUID review,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"shortcoming", "weakness", "development"})
        @Nullable
        String kind,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"low", "medium", "high"})
        @Nullable
        String severity,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String dimension,

        @Nullable String subDimension,
        @Nullable UUID programme,
        @Nullable UUID indicator,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        TextRequest text,

        @Nullable List<@Nullable GroundRequest> evidence) {

    private static final UUID NO_REVIEW = new UUID(0, 0);
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_TEXT = 4000;

    FindingFacts words(Faults faults) {
        return new FindingFacts(
                new ReviewId(faults.present("/review", review, NO_REVIEW)),
                faults.choice("/kind", kind, FindingKind.class),
                faults.choice("/severity", severity, Severity.class),
                faults.code("/dimension", dimension),
                faults.optionalText("/subDimension", subDimension, LONGEST_PATH),
                programme == null ? null : new ProgrammeId(programme),
                indicator == null ? null : new IndicatorId(indicator),
                TextRequest.read(faults, "/text", text, LONGEST_TEXT),
                List.of());
    }

    List<Claim> claims(Faults faults) {
        return GroundRequest.read(faults, "/evidence", evidence);
    }
}
