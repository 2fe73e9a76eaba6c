package id.reviu.reporting.statement;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.reference.Text;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One figure as it is now.
 *
 * @param figure its path, by which it is found again
 * @param label what it is, in words
 * @param unit {@code %}, or the unit of an indicator; null for points of a scale
 * @param n of how many answers, ratings or indicators; null where that is not counted
 * @param asOf when the last change was counted
 * @param simulated whether it is made of simulated answers
 */
public record StatedFigure(
        String figure,
        Text label,
        BigDecimal value,
        @Nullable String unit,
        Basis basis,
        @Nullable Long n,
        @Nullable Instant asOf,
        boolean simulated) {}
