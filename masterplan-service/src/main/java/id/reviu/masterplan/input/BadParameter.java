package id.reviu.masterplan.input;

import id.reviu.platform.problem.Refusal;

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
}
