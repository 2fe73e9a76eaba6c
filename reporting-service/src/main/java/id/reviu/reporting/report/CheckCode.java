package id.reviu.reporting.report;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What stands on a report's cover: 80 random bits as letters and digits that nobody mistakes for one another.
 *
 * @param text four groups of four, such as {@code 7QK2-M9XA-3TDC-W5PH}
 */
public record CheckCode(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CheckCode fresh() {
        var signs = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(sign -> signs.append(SIGNS.charAt(sign)));
        return typed(signs.toString());
    }

    /** Reads a code as people type it: small letters, blanks and no hyphens. */
    static CheckCode typed(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return new CheckCode(plain.replaceAll("(.{4})(?=.)", "$1-"));
    }
}
