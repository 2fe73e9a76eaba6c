package id.reviu.survey.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Numbers as people write them: every number is kept to 15 significant digits, so that 0.1 + 0.2 is 0.3 here and in the
 * browser alike.
 */
final class Decimals {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final double EXACT = 1e15;
    private static final double TINY = 1e-300;
    private static final int LONGEST = 100;
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private Decimals() {}

    /** Rounds to 15 significant digits and makes -0 be 0; infinities and NaN stay. */
    static double tidy(double number) {
        if (number == 0) {
            return 0;
        }
        if (!Double.isFinite(number) || (number == Math.rint(number) && Math.abs(number) < EXACT)) {
            return number;
        }
        return isShort(number) ? number : new BigDecimal(number).round(DIGITS).doubleValue();
    }

    /** The shortest plain notation: no exponent, no needless zeros. */
    static String format(double number) {
        if (number == Math.rint(number) && Math.abs(number) < EXACT) {
            return String.valueOf((long) number);
        }
        return exact(number).toPlainString();
    }

    /** Rounds half away from zero at this many decimals (negative: tens, hundreds). */
    static double round(double number, double decimals) {
        var places = (int) Math.clamp(decimals, -400, 400);
        var exact = exact(number);
        return exact.scale() <= places
                ? number
                : exact.setScale(places, RoundingMode.HALF_UP).doubleValue();
    }

    /** A number as digits with at most one point and a leading minus, or the days of a date; else NaN. */
    static double parse(String text) {
        var trimmed = trim(text);
        if (trimmed.length() > LONGEST) {
            return Double.NaN;
        }
        return isNumber(trimmed) ? tidy(Double.parseDouble(trimmed)) : daysOf(trimmed);
    }

    /** Days since 1970-01-01 of a date like 2024-05-03, or NaN. */
    private static double daysOf(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Double.NaN;
        }
        for (var i = 0; i < 10; i++) {
            if (i != 4 && i != 7 && !isDigit(text.charAt(i))) {
                return Double.NaN;
            }
        }
        var year = Integer.parseInt(text, 0, 4, 10);
        try {
            return year < 1
                    ? Double.NaN
                    : LocalDate.of(year, Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10))
                            .toEpochDay();
        } catch (DateTimeException noSuchDay) {
            return Double.NaN;
        }
    }

    /** The date so many days after 1970-01-01, or empty outside the years 1 to 9999. */
    static String dateOf(double days) {
        var day = Math.floor(days);
        return day >= FIRST_DAY && day <= LAST_DAY
                ? LocalDate.ofEpochDay((long) day).toString()
                : "";
    }

    private static BigDecimal exact(double number) {
        var digits = isShort(number) ? BigDecimal.valueOf(number) : new BigDecimal(number).round(DIGITS);
        return digits.stripTrailingZeros();
    }

    /** Whether Java's own shortest notation has at most 15 digits, which spares the long way through all binary places. */
    private static boolean isShort(double number) {
        return Math.abs(number) > TINY && Double.toString(number).length() <= DIGITS.getPrecision() + 1;
    }

    private static boolean isNumber(String text) {
        var digits = 0;
        var points = 0;
        for (var i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                digits++;
            } else if (text.charAt(i) == '.') {
                points++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String trim(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && Lexer.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Lexer.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
