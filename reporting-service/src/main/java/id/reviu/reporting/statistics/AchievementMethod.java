package id.reviu.reporting.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How achievement is graded.
 *
 * @param cap highest achievement to show, in percent; null for none
 * @param versions grade bands, by the year they are valid from
 */
public record AchievementMethod(@Nullable BigDecimal cap, List<Bands> versions) {

    private static final AchievementMethod SHIPPED = Method.read("achievement.json", AchievementMethod.class);

    /** The method this version of the software ships. */
    public static AchievementMethod shipped() {
        return SHIPPED;
    }

    public Bands in(int year) {
        return Method.validIn(versions, year);
    }
}
