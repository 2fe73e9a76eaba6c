package id.reviu.masterplan.recommendation.web;

import id.reviu.masterplan.finding.FindingId;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.language.TextRequest;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.recommendation.Advice;
import id.reviu.masterplan.recommendation.Measure;
import id.reviu.masterplan.recommendation.Priority;
import id.reviu.masterplan.review.ReviewId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is put about a recommendation.
 *
 * @param findings at least one, of the same review
 * @param opd to whom
 * @param due by when it should be carried out
 */
record RecommendationRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        UUID review,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable UUID> findings,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String opd,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"low", "medium", "high"})
        @Nullable
        String priority,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        LocalDate due,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"keep", "adjust", "merge", "stop", "add"})
        @Nullable
        String measure,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        TextRequest text) {

    private static final UUID NO_REVIEW = new UUID(0, 0);
    private static final int LONGEST_TEXT = 4000;

    Advice read() {
        var faults = new Faults();
        var advice = new Advice(
                new ReviewId(faults.present("/review", review, NO_REVIEW)),
                faults.each("/findings", findings, (at, finding) -> new FindingId(finding)),
                new OpdCode(faults.code("/opd", opd)),
                faults.choice("/priority", priority, Priority.class),
                faults.day("/due", due),
                faults.choice("/measure", measure, Measure.class),
                TextRequest.read(faults, "/text", text, LONGEST_TEXT));
        faults.when(advice.findings().isEmpty() && (findings == null || findings.isEmpty()), "/findings", "required");
        faults.refuse();
        return advice;
    }
}
