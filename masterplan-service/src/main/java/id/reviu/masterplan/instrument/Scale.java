package id.reviu.masterplan.instrument;

import id.reviu.masterplan.input.Faults;
import java.math.BigDecimal;
import java.util.List;

/**
 * The scores a leaf can have.
 *
 * @param step the distance between two scores
 * @param level by how much a score is raised when one asks what would lift the index; a whole number of steps
 * @param levels what single values mean; may be empty
 */
public record Scale(BigDecimal min, BigDecimal max, BigDecimal step, BigDecimal level, List<Level> levels) {

    public Scale {
        levels = List.copyOf(levels);
    }

    /** Whether a score lies on one of the steps. */
    public boolean holds(BigDecimal score) {
        return score.compareTo(min) >= 0 && score.compareTo(max) <= 0 && isWhole(score.subtract(min));
    }

    /** The score one level higher, at most the highest. */
    public BigDecimal raised(BigDecimal score) {
        return score.add(level).min(max);
    }

    private boolean isWhole(BigDecimal distance) {
        return distance.remainder(step).signum() == 0;
    }

    void check(String place, Faults faults) {
        var reversed = min.compareTo(max) >= 0;
        var stands = step.signum() <= 0;
        faults.when(reversed, place + "/max", "scale-reversed");
        faults.when(stands, place + "/step", "step-not-positive");
        if (reversed || stands) {
            return;
        }
        faults.when(!isWhole(max.subtract(min)), place + "/step", "step-misses-end", max.toPlainString());
        faults.when(level.signum() <= 0 || !isWhole(level), place + "/level", "level-not-steps");
        for (var i = 0; i < levels.size(); i++) {
            var value = levels.get(i).value();
            faults.when(
                    !holds(value),
                    place + "/levels/" + i + "/value",
                    "off-scale",
                    min.toPlainString(),
                    max.toPlainString(),
                    step.toPlainString());
        }
        faults.unique(place + "/levels", levels, "/value", one -> one.value().stripTrailingZeros());
    }
}
