package id.reviu.masterplan.ground;

import id.reviu.masterplan.language.Text;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stood when somebody pinned it.
 *
 * @param figure its path at reporting-service, by which the figure of today is found
 * @param unit {@code %}, {@code points}, or the indicator's own
 * @param basis which answers or realisations it is made of: {@code submitted} or {@code verified}
 * @param n how many they were; null where there is no number to give
 * @param asOf when the last change was counted
 * @param simulated whether it is made of simulated answers
 * @param signedAt when reporting-service signed it
 * @param statement the signed statement itself (compact JWS), so that anybody can check it again
 */
public record PinnedFigure(
        String figure,
        BigDecimal value,
        @Nullable String unit,
        String basis,
        @Nullable Long n,
        @Nullable Instant asOf,
        Text label,
        boolean simulated,
        Instant signedAt,
        String statement)
        implements Ground {}
