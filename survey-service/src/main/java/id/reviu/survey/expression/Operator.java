package id.reviu.survey.expression;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The operators between two operands; each level binds tighter than the one before. */
enum Operator {
    OR("or", 0),
    AND("and", 1),
    EQUAL("=", 2),
    NOT_EQUAL("!=", 2),
    LESS("<", 3),
    AT_MOST("<=", 3),
    GREATER(">", 3),
    AT_LEAST(">=", 3),
    PLUS("+", 4),
    MINUS("-", 4),
    TIMES("*", 5),
    DIV("div", 5),
    MOD("mod", 5);

    static final int TIGHTEST = 5;

    private static final Map<String, Operator> BY_SYMBOL =
            Stream.of(values()).collect(Collectors.toMap(operator -> operator.symbol, operator -> operator));

    private final String symbol;
    private final int level;

    Operator(String symbol, int level) {
        this.symbol = symbol;
        this.level = level;
    }

    /** The operator a token stands for, where an operator may stand. */
    static Optional<Operator> of(Token token) {
        return token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.SYMBOL
                ? Optional.ofNullable(BY_SYMBOL.get(token.text()))
                : Optional.empty();
    }

    int level() {
        return level;
    }

    String symbol() {
        return symbol;
    }
}
