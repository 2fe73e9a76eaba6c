package id.reviu.reporting.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Grades by threshold, as a regulation sets them.
 *
 * @param source the regulation, as it is cited
 * @param validFrom first year they are valid for
 * @param bands from the best down; the last one takes everything that is left
 */
public record Bands(String source, int validFrom, List<Band> bands) {

    /**
     * One grade.
     *
     * @param code stable name of the grade
     * @param from lowest value that earns it, inclusive
     * @param name by language
     */
    public record Band(String code, BigDecimal from, Map<String, String> name) {}

    public Bands {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("no bands in " + source);
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from().compareTo(bands.get(i - 1).from()) >= 0) {
                throw new IllegalArgumentException("bands of " + source + " do not go down");
            }
        }
    }

    /** The grade of a value that is already rounded as the regulation says. */
    public Band grade(BigDecimal rounded) {
        return bands.stream()
                .filter(band -> rounded.compareTo(band.from()) >= 0)
                .findFirst()
                .orElse(bands.getLast());
    }
}
