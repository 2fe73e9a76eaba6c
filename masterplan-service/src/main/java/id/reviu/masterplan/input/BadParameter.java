package id.reviu.masterplan.input;

import id.reviu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A query parameter that no list of this service can mean. */
public final class BadParameter extends Refusal {

    /** @param name the parameter */
    public BadParameter(String name) {
        super(Kind.MALFORMED, "malformed-parameter", name);
    }

    /** The value, unless it holds characters that no key of ours has and no database takes. */
    public static String check(String name, String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new BadParameter(name);
        }
        return value;
    }

    /** The whole number that a value is, or another one for none. */
    public static int number(String name, @Nullable String value, int none) {
        try {
            return value == null ? none : Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            throw new BadParameter(name);
        }
    }
}
