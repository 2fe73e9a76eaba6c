package id.reviu.masterplan.instrument;

import id.reviu.masterplan.language.Text;
import java.math.BigDecimal;

/** A grade, for indices between two values. */
public record Band(String code, Text name, BigDecimal from, BigDecimal to) {}
