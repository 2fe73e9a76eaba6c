package id.reviu.masterplan.evaluation;

import java.math.BigDecimal;

/** The value of one dimension. */
public record DimensionValue(String dimension, BigDecimal value) {}
