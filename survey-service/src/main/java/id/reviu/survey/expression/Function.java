package id.reviu.survey.expression;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The functions there are, with the number of arguments each takes. */
enum Function {
    SELECTED("selected", 2, 2),
    COUNT_SELECTED("count-selected", 1, 1),
    COALESCE("coalesce", 2, Function.MANY),
    IF("if", 3, 3),
    NOT("not", 1, 1),
    TRUE("true", 0, 0),
    FALSE("false", 0, 0),
    STRING_LENGTH("string-length", 1, 1),
    REGEX("regex", 2, 2),
    NUMBER("number", 1, 1),
    STRING("string", 1, 1),
    INT("int", 1, 1),
    ROUND("round", 1, 2),
    MIN("min", 1, Function.MANY),
    MAX("max", 1, Function.MANY),
    SUM("sum", 1, 1),
    COUNT("count", 1, 1),
    COUNT_NON_EMPTY("count-non-empty", 1, 1),
    TODAY("today", 0, 0),
    DATE("date", 1, 1),
    CONCAT("concat", 1, Function.MANY),
    CONTAINS("contains", 2, 2),
    STARTS_WITH("starts-with", 2, 2);

    /** As many arguments as fit into an expression. */
    static final int MANY = Expression.MAX_LENGTH;

    private static final Map<String, Function> BY_NAME =
            Stream.of(values()).collect(Collectors.toMap(function -> function.label, function -> function));

    private final String label;
    private final int fewest;
    private final int most;

    Function(String label, int fewest, int most) {
        this.label = label;
        this.fewest = fewest;
        this.most = most;
    }

    static Optional<Function> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    String label() {
        return label;
    }

    boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most;
    }

    /** How many arguments it takes, for people: {@code 2}, {@code 1-2} or {@code 1+}. */
    String arity() {
        if (most == MANY) {
            return fewest + "+";
        }
        return fewest == most ? String.valueOf(fewest) : fewest + "-" + most;
    }
}
