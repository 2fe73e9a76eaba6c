package id.reviu.survey.expression;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Evaluates a parsed expression for one scope; docs/expressions.md holds the rules. */
final class Evaluator {

    private final Scope scope;

    Evaluator(Scope scope) {
        this.scope = scope;
    }

    Value evaluate(Node node) {
        return switch (node) {
            case Node.Literal literal -> literal.value();
            case Node.Reference reference -> scope.value(reference.name());
            case Node.Own _ -> scope.own();
            case Node.Minus minus -> Value.of(-number(minus.operand()));
            case Node.Chain chain -> chain(chain);
            case Node.Matches matches -> truth(matches.regex().matches(text(matches.text())));
            case Node.Call call -> call(call.function(), call.arguments());
        };
    }

    private Value chain(Node.Chain chain) {
        var value = evaluate(chain.first());
        for (var step : chain.rest()) {
            value = apply(step.operator(), value, step.operand());
        }
        return value;
    }

    private Value apply(Operator operator, Value left, Node operand) {
        return switch (operator) {
            case OR -> truth(left.asTruth() || evaluate(operand).asTruth());
            case AND -> truth(left.asTruth() && evaluate(operand).asTruth());
            case EQUAL -> truth(areEqual(left, evaluate(operand)));
            case NOT_EQUAL -> truth(!areEqual(left, evaluate(operand)));
            // a comparison with NaN, the number of what is no number, is false
            case LESS -> truth(left.asNumber() < number(operand));
            case AT_MOST -> truth(left.asNumber() <= number(operand));
            case GREATER -> truth(left.asNumber() > number(operand));
            case AT_LEAST -> truth(left.asNumber() >= number(operand));
            case PLUS -> Value.of(left.asNumber() + number(operand));
            case MINUS -> Value.of(left.asNumber() - number(operand));
            case TIMES -> Value.of(left.asNumber() * number(operand));
            case DIV -> Value.of(left.asNumber() / number(operand));
            case MOD -> Value.of(left.asNumber() % number(operand));
        };
    }

    private static boolean areEqual(Value left, Value right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty();
        }
        var one = single(left);
        var other = single(right);
        if (one instanceof Value.Truth || other instanceof Value.Truth) {
            return one.asTruth() == other.asTruth();
        }
        if (one instanceof Value.Numeric || other instanceof Value.Numeric) {
            return one.asNumber() == other.asNumber();
        }
        return one.asText().equals(other.asText());
    }

    private Value call(Function function, List<Node> arguments) {
        return switch (function) {
            case SELECTED -> truth(codes(arguments.getFirst()).contains(text(arguments.getLast())));
            case COUNT_SELECTED -> Value.of(codes(arguments.getFirst()).size());
            case COALESCE -> coalesce(arguments);
            case IF -> evaluate(arguments.get(evaluate(arguments.getFirst()).asTruth() ? 1 : 2));
            case NOT -> truth(!evaluate(arguments.getFirst()).asTruth());
            case TRUE -> truth(true);
            case FALSE -> truth(false);
            case STRING_LENGTH -> {
                var text = text(arguments.getFirst());
                yield Value.of(text.codePointCount(0, text.length()));
            }
            case NUMBER -> Value.of(number(arguments.getFirst()));
            case STRING -> new Value.Text(text(arguments.getFirst()));
            case INT -> Value.of(truncate(number(arguments.getFirst())));
            case ROUND -> round(arguments);
            case MIN -> fold(numbers(arguments), Math::min);
            case MAX -> fold(numbers(arguments), Math::max);
            case SUM -> sum(numbers(arguments));
            case COUNT -> Value.of(entries(arguments.getFirst()).count());
            case COUNT_NON_EMPTY ->
                Value.of(entries(arguments.getFirst())
                        .filter(each -> !each.isEmpty())
                        .count());
            case TODAY -> new Value.Text(scope.today().toString());
            case DATE -> new Value.Text(Decimals.dateOf(number(arguments.getFirst())));
            case CONCAT -> concat(arguments);
            case CONTAINS -> truth(text(arguments.getFirst()).contains(text(arguments.getLast())));
            case STARTS_WITH -> truth(text(arguments.getFirst()).startsWith(text(arguments.getLast())));
            case REGEX -> throw new IllegalStateException("regex is parsed into a node of its own");
        };
    }

    private Value coalesce(List<Node> arguments) {
        for (var argument : arguments) {
            var value = evaluate(argument);
            if (!value.isEmpty()) {
                return single(value);
            }
        }
        return Value.EMPTY;
    }

    private Value concat(List<Node> arguments) {
        var all = new StringBuilder();
        arguments.forEach(argument -> all.append(text(argument)));
        return new Value.Text(all.toString());
    }

    private Value round(List<Node> arguments) {
        var number = number(arguments.getFirst());
        var decimals = arguments.size() > 1 ? truncate(number(arguments.getLast())) : 0;
        return Double.isNaN(number) || Double.isNaN(decimals)
                ? Value.EMPTY
                : Value.of(Decimals.round(number, decimals));
    }

    private static double truncate(double number) {
        return number < 0 ? Math.ceil(number) : Math.floor(number);
    }

    private static Value fold(DoubleStream numbers, DoubleBinaryOperator operator) {
        var result = numbers.reduce(operator);
        return result.isPresent() ? Value.of(result.getAsDouble()) : Value.EMPTY;
    }

    private static Value sum(DoubleStream numbers) {
        // added one by one, so that the browser comes to the same last digit
        return Value.of(numbers.reduce(0, (total, each) -> Decimals.tidy(total + each)));
    }

    private DoubleStream numbers(List<Node> arguments) {
        return arguments.stream()
                .flatMap(this::entries)
                .mapToDouble(Value::asNumber)
                .filter(number -> !Double.isNaN(number));
    }

    /** The values of all entries; a single value counts as one entry unless it is empty. */
    private Stream<Value> entries(Node node) {
        return switch (evaluate(node)) {
            case Value.Many many -> many.values().stream();
            case Value value when value.isEmpty() -> Stream.empty();
            case Value value -> Stream.of(value);
        };
    }

    /** The codes chosen; a text is one code, or several with spaces between, as ODK stores them. */
    private List<String> codes(Node node) {
        return switch (single(evaluate(node))) {
            case Value.Codes chosen -> chosen.values();
            case Value value ->
                Stream.of(value.asText().split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList();
        };
    }

    private double number(Node node) {
        return evaluate(node).asNumber();
    }

    private String text(Node node) {
        return evaluate(node).asText();
    }

    private static Value single(Value value) {
        return value instanceof Value.Many many ? many.first() : value;
    }

    private static Value truth(boolean truth) {
        return new Value.Truth(truth);
    }
}
