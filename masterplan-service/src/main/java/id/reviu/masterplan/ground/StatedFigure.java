package id.reviu.masterplan.ground;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.reviu.masterplan.language.Text;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a statement of reporting-service says.
 *
 * @param figure the path of the figure
 * @param issuedAt seconds since 1970
 */
record StatedFigure(
        @JsonProperty(value = "sub", required = true) String figure,
        @JsonProperty(value = "iat", required = true) long issuedAt,
        @JsonProperty(required = true) BigDecimal value,
        @Nullable String unit,
        @JsonProperty(required = true) String basis,
        @Nullable Long n,
        @Nullable Instant asOf,
        @JsonProperty(required = true) Text label,
        boolean simulated) {

    PinnedFigure pinned(String statement) {
        return new PinnedFigure(
                figure, value, unit, basis, n, asOf, label, simulated, Instant.ofEpochSecond(issuedAt), statement);
    }
}
