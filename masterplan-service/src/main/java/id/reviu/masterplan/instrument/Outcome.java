package id.reviu.masterplan.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What scores come to.
 *
 * @param index rounded, over the leaves that have a score; null while none has
 * @param grade of the rounded index; null where the instrument sets none
 * @param scored how many leaves have a score
 * @param missing how many have none and were not left out with a reason; any makes the index provisional
 */
public record Outcome(
        @Nullable BigDecimal index, @Nullable Band grade, int scored, int missing, List<NodeValue> nodes) {

    public Outcome {
        nodes = List.copyOf(nodes);
    }

    /** Whether leaves are missing, so that the index may still move. */
    public boolean provisional() {
        return missing > 0;
    }
}
