package id.reviu.masterplan.assessment.web;

import id.reviu.masterplan.assessment.AssessmentEntry;
import id.reviu.masterplan.assessment.AssessmentState;
import id.reviu.masterplan.assessment.Subject;
import id.reviu.masterplan.instrument.Band;
import id.reviu.masterplan.language.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in the list.
 *
 * @param scored how many leaves the OPD has scored or left out
 * @param handedIn how many assessors have handed in
 */
record AssessmentSummary(
        UUID id,
        long version,
        UUID instrument,
        String code,
        Text name,
        Subject subject,
        String opd,
        String opdName,
        int year,
        @Nullable UUID review,
        AssessmentState state,
        int leaves,
        int scored,
        int assessors,
        int handedIn,
        @Nullable BigDecimal index,
        @Nullable Band grade,
        Instant changedAt) {

    static AssessmentSummary of(AssessmentEntry entry) {
        var assessment = entry.assessment();
        var facts = assessment.facts();
        var review = facts.review();
        var verdict = assessment.verdict();
        return new AssessmentSummary(
                assessment.id().value(),
                assessment.last().version(),
                facts.instrument().value(),
                assessment.code(),
                entry.instrument().facts().name(),
                facts.subject(),
                facts.opd().value(),
                entry.opdName(),
                facts.year(),
                review == null ? null : review.value(),
                assessment.state(),
                entry.instrument().leaves().size(),
                (int) assessment.self().scores().stream()
                        .filter(score -> score.leftOut() || score.value() != null)
                        .count(),
                facts.assessors(),
                assessment.sheets().size(),
                verdict == null ? null : verdict.index(),
                verdict == null ? null : entry.grade(verdict.grade()),
                assessment.last().at());
    }
}
