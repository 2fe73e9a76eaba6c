package id.reviu.masterplan.assessment;

import id.reviu.masterplan.instrument.InstrumentId;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * What is laid down about an assessment.
 *
 * @param opd who is judged, or who scores on the city's behalf
 * @param year that is judged
 * @param review the review cycle it serves; null for none
 * @param assessors how many have to hand in, 1 to 9
 */
public record AssessmentFacts(
        InstrumentId instrument,
        Subject subject,
        OpdCode opd,
        int year,
        @Nullable ReviewId review,
        int assessors) {

    /** Most assessors that one assessment waits for. */
    public static final int MOST_ASSESSORS = 9;

    /** What two assessments of one instrument may not share. */
    String place(String code) {
        return code + "/" + year + "/" + subject.text() + (subject == Subject.OPD ? "/" + opd.value() : "");
    }
}
