package id.reviu.reporting.report.document;

import id.reviu.reporting.city.CityGlance;
import id.reviu.reporting.reference.Dimension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every report but a campaign's stands before.
 *
 * @param plan the masterplan in force; null when none is known
 * @param offices names by code
 * @param today the day in the city
 */
record Backdrop(
        Language language,
        CityGlance.@Nullable PlanInForce plan,
        List<Dimension> dimensions,
        Map<String, String> offices,
        LocalDate today,
        Instant madeAt) {

    String office(String code) {
        return offices.getOrDefault(code, code);
    }

    String dimension(String code, Words words) {
        return dimensions.stream()
                .filter(dimension -> dimension.code().equals(code))
                .map(dimension -> words.in(dimension.name()))
                .findFirst()
                .orElse(code);
    }
}
