package id.reviu.masterplan.instrument;

import id.reviu.masterplan.language.Text;
import java.math.BigDecimal;

/** What it means to reach a value of a scale. */
public record Level(BigDecimal value, Text text) {}
