package id.reviu.survey.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands on a receipt: 80 bits that only we can work out, as letters and digits that nobody mistakes for one another.
 *
 * @param text four groups of four, such as {@code 7QK2-M9XA-3TDC-W5PH}
 */
record CheckCode(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    /**
     * The code of what was handed in.
     *
     * @param what names it: the same again has the same code
     */
    static CheckCode of(String what, byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, mac.getAlgorithm()));
            mac.update("receipt".getBytes(StandardCharsets.UTF_8));
            return new CheckCode(grouped(mac.doFinal(what.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String grouped(byte[] bytes) {
        var text = new StringBuilder();
        for (int sign = 0; sign < LENGTH; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                text.append('-');
            }
            var value = 0;
            for (int bit = sign * BITS; bit < (sign + 1) * BITS; bit++) {
                value = value << 1 | bytes[bit / 8] >> (7 - bit % 8) & 1;
            }
            text.append(SIGNS.charAt(value));
        }
        return text.toString();
    }

    /** Reads a code as people type it: small letters, blanks and no hyphens. */
    static CheckCode typed(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return new CheckCode(plain.replaceAll("(.{4})(?=.)", "$1-"));
    }

    /** What is stored and looked up. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
