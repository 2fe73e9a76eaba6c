package id.reviu.reporting.survey;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The means of one office or one of its programmes, by code; a code that nobody rated is left out.
 *
 * @param programme null for the office as a whole
 * @param name of the office or programme
 */
public record OfficeFigure(
        String opd,
        @Nullable String programme,
        String name,
        Map<String, BigDecimal> criteria,
        Map<String, BigDecimal> readiness,
        Map<String, BigDecimal> subDimensions) {}
