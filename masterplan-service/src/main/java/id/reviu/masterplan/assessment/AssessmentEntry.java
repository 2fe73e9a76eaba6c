package id.reviu.masterplan.assessment;

import id.reviu.masterplan.indicator.Realisation;
import id.reviu.masterplan.instrument.Band;
import id.reviu.masterplan.instrument.Instrument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessment with what readers want to see beside it.
 *
 * @param own the reader's own sheet; null when there is none
 * @param scoredYourself whether the reader wrote on the OPD's own scores
 * @param improvement null while it is not final, or without a comparable one last year
 * @param today realisations of today that its evidence points to
 */
public record AssessmentEntry(
        Assessment assessment,
        Instrument instrument,
        String opdName,
        @Nullable Sheet own,
        boolean scoredYourself,
        @Nullable Improvement improvement,
        List<Realisation> today) {

    public AssessmentEntry {
        today = List.copyOf(today);
    }

    /** The band of that code; null for null. */
    public @Nullable Band grade(@Nullable String code) {
        return instrument.facts().bands().stream()
                .filter(band -> band.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** How far the assessors agree; null before all have handed in, and for a single one. */
    public @Nullable Agreement agreement() {
        return assessment.isRevealed()
                ? Agreement.of(assessment.sheets(), instrument).orElse(null)
                : null;
    }
}
