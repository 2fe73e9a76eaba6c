package id.reviu.masterplan.finding;

import id.reviu.masterplan.ground.Ground;
import id.reviu.masterplan.indicator.IndicatorId;
import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.programme.ProgrammeId;
import id.reviu.masterplan.review.ReviewId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a finding says.
 *
 * @param review the review that found it
 * @param subDimension full path; null when it is about the whole dimension
 * @param programme the programme it is about, if about one
 * @param indicator the indicator it is about, if about one
 * @param evidence what it stands on; it may be empty, and is then marked
 */
public record FindingFacts(
        ReviewId review,
        FindingKind kind,
        Severity severity,
        String dimension,
        @Nullable String subDimension,
        @Nullable ProgrammeId programme,
        @Nullable IndicatorId indicator,
        Text text,
        List<Ground> evidence) {

    public FindingFacts {
        evidence = List.copyOf(evidence);
    }

    /** The same facts on other evidence. */
    FindingFacts on(List<Ground> others) {
        return new FindingFacts(review, kind, severity, dimension, subDimension, programme, indicator, text, others);
    }
}
