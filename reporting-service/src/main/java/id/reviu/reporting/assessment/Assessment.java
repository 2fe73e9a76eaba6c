package id.reviu.reporting.assessment;

import id.reviu.reporting.reference.Text;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of an assessment.
 *
 * @param name of the instrument; null from a teller that does not say it
 * @param code the instrument's code, the same from year to year
 * @param subject city or opd
 * @param opd who is judged, or who scores on the city's behalf
 * @param index null until it is final
 * @param grade code of the instrument's band for the index
 * @param gradeName what that band is called
 */
public record Assessment(
        UUID id,
        long version,
        @Nullable Text name,
        String code,
        String subject,
        String opd,
        int year,
        @Nullable UUID review,
        String state,
        @Nullable BigDecimal index,
        @Nullable String grade,
        @Nullable Text gradeName) {

    /** What the instrument is called. */
    public Text instrument() {
        return name == null ? Text.of(code) : name;
    }
}
