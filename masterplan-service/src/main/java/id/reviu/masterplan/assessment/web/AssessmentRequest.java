package id.reviu.masterplan.assessment.web;

import id.reviu.masterplan.assessment.AssessmentFacts;
import id.reviu.masterplan.assessment.Subject;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.instrument.InstrumentId;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is put about an assessment.
 *
 * @param opd who is judged, or who scores on the city's behalf
 * @param assessors how many have to hand in; 1 when left out
 */
record AssessmentRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        UUID instrument,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"city", "opd"})
        @Nullable
        String subject,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String opd,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer year,

        @Nullable UUID review,
        @Nullable Integer assessors) {

    private static final UUID NONE = new UUID(0, 0);

    AssessmentFacts read() {
        var faults = new Faults();
        int wanted = Objects.requireNonNullElse(assessors, 1);
        faults.when(
                wanted < 1 || wanted > AssessmentFacts.MOST_ASSESSORS,
                "/assessors",
                "assessors",
                AssessmentFacts.MOST_ASSESSORS);
        var facts = new AssessmentFacts(
                new InstrumentId(faults.present("/instrument", instrument, NONE)),
                faults.choice("/subject", subject, Subject.class),
                new OpdCode(faults.code("/opd", opd)),
                faults.year("/year", year),
                review == null ? null : new ReviewId(review),
                wanted);
        faults.refuse();
        return facts;
    }
}
