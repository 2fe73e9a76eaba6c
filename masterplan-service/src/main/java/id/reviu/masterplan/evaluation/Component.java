package id.reviu.masterplan.evaluation;

import java.math.BigDecimal;

/** The value of one component of the index, such as output or quick win. */
public record Component(String name, BigDecimal value) {}
