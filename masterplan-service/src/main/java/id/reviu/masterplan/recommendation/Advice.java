package id.reviu.masterplan.recommendation;

import id.reviu.masterplan.finding.FindingId;
import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.review.ReviewId;
import java.time.LocalDate;
import java.util.List;

/**
 * What a recommendation says.
 *
 * @param findings what it rests on, at least one, all of the same review
 * @param opd to whom
 * @param due by when it should be carried out
 */
public record Advice(
        ReviewId review,
        List<FindingId> findings,
        OpdCode opd,
        Priority priority,
        LocalDate due,
        Measure measure,
        Text text) {

    public Advice {
        findings = List.copyOf(findings);
    }

    /** The same advice, resting on these findings. */
    Advice on(List<FindingId> others) {
        return new Advice(review, others, opd, priority, due, measure, text);
    }
}
