package id.reviu.masterplan.assessment;

import id.reviu.platform.identity.Actor;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an assessment ended.
 *
 * @param scores final, one for each leaf
 * @param index rounded as the instrument says; null when every leaf was left out
 * @param grade code of the band; null where the instrument sets none
 * @param by who made it final
 */
public record Verdict(
        List<Score> scores,
        @Nullable BigDecimal index,
        @Nullable String grade,
        Actor by) {

    public Verdict {
        scores = List.copyOf(scores);
    }
}
