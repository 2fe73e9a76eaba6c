package id.reviu.survey.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The most answers wanted of some stakeholders.
 *
 * @param group a group's code; left out for any
 * @param area an area's code; left out for any
 * @param most how many answers are wanted
 */
public record Quota(
        @Nullable @Size(max = 200) String group,
        @Nullable @Size(max = 200) String area,
        @Min(1) @Max(1_000_000) int most) {

    /**
     * A quota and how far it is filled.
     *
     * @param taken how many answers there are
     */
    public record Filled(Quota quota, int taken) {}
}
