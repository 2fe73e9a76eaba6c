package id.reviu.reporting.city;

import java.math.BigDecimal;
import java.util.List;

/** The city's result in the national evaluation of one year, as masterplan-service tells it. */
public record Evaluation(
        int year, long version, BigDecimal index, List<Component> components, List<DimensionValue> dimensions) {

    /** A component of the index. */
    public record Component(String name, BigDecimal value) {}

    /** The value of a dimension. */
    public record DimensionValue(String dimension, BigDecimal value) {}
}
