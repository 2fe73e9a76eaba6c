package id.reviu.survey.expression;

import id.reviu.survey.expression.Type.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds names that do not exist and values where another kind of value is needed. */
final class Checker {

    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);
    private static final Set<Kind> NUMBERS = EnumSet.of(Kind.NUMBER, Kind.DATE);
    private static final Set<Kind> TRUTHS = EnumSet.of(Kind.BOOLEAN);
    private static final Set<Kind> CHOICES = EnumSet.of(Kind.CODES, Kind.TEXT, Kind.NUMBER);
    private static final Set<Kind> TEXTS = EnumSet.of(Kind.TEXT, Kind.NUMBER, Kind.DATE, Kind.CODES);

    private final Types types;
    private final List<ExpressionProblem> problems = new ArrayList<>();

    Checker(Types types) {
        this.types = types;
    }

    Check check(Node root) {
        return outcome(new Type(single(root, ALL), false));
    }

    Check checkCondition(Node root) {
        return outcome(new Type(single(root, TRUTHS), false));
    }

    private Check outcome(Type type) {
        problems.sort(Comparator.comparingInt(ExpressionProblem::offset));
        return new Check(type, problems);
    }

    private Type infer(Node node) {
        return switch (node) {
            case Node.Literal literal -> literalType(literal);
            case Node.Reference reference ->
                types.of(reference.name())
                        .orElseGet(() -> unknown("expression-unknown-name", reference, reference.name()));
            case Node.Own own -> types.own().orElseGet(() -> unknown("expression-no-own-value", own));
            case Node.Minus minus -> {
                single(minus.operand(), NUMBERS);
                yield Type.NUMBER;
            }
            case Node.Chain chain -> chain(chain);
            case Node.Matches matches -> {
                single(matches.text(), TEXTS);
                yield Type.BOOLEAN;
            }
            case Node.Call call -> call(call.function(), call.arguments());
        };
    }

    private static Type literalType(Node.Literal literal) {
        if (literal.value().isEmpty()) {
            return Type.ANY;
        }
        return literal.value() instanceof Value.Numeric ? Type.NUMBER : Type.TEXT;
    }

    private Type unknown(String code, Node node, Object... args) {
        problems.add(new ExpressionProblem(code, node.offset(), args));
        return Type.ANY;
    }

    private Type chain(Node.Chain chain) {
        var left = side(chain.first());
        for (var step : chain.rest()) {
            left = new Side(chain.offset(), null, apply(step, left));
        }
        return new Type(left.kind, false);
    }

    private Kind apply(Node.Step step, Side left) {
        return switch (step.operator()) {
            case OR, AND -> {
                needs(left, TRUTHS);
                needs(side(step.operand()), TRUTHS);
                yield Kind.BOOLEAN;
            }
            case EQUAL, NOT_EQUAL -> {
                compare(left, side(step.operand()), step.offset());
                yield Kind.BOOLEAN;
            }
            case LESS, AT_MOST, GREATER, AT_LEAST -> {
                needs(left, NUMBERS);
                needs(side(step.operand()), NUMBERS);
                yield Kind.BOOLEAN;
            }
            case PLUS, MINUS, TIMES, DIV, MOD -> {
                needs(left, NUMBERS);
                needs(side(step.operand()), NUMBERS);
                yield Kind.NUMBER;
            }
        };
    }

    private void compare(Side left, Side right, int offset) {
        if (left.kind == Kind.ANY || right.kind == Kind.ANY) {
            return;
        }
        if (left.kind == Kind.CODES || right.kind == Kind.CODES) {
            problems.add(new ExpressionProblem("expression-set-compared", offset));
        } else if (!left.comparesWith(right) || !right.comparesWith(left)) {
            problems.add(new ExpressionProblem("expression-compared", offset, label(left.kind), label(right.kind)));
        }
    }

    private Type call(Function function, List<Node> arguments) {
        return switch (function) {
            case SELECTED -> {
                single(arguments.getFirst(), CHOICES);
                single(arguments.getLast(), CHOICES);
                yield Type.BOOLEAN;
            }
            case COUNT_SELECTED -> each(arguments, CHOICES, Type.NUMBER);
            case COALESCE -> common(arguments);
            case IF -> {
                single(arguments.getFirst(), TRUTHS);
                yield common(arguments.subList(1, 3));
            }
            case NOT -> each(arguments, TRUTHS, Type.BOOLEAN);
            case TRUE, FALSE -> Type.BOOLEAN;
            case STRING_LENGTH, NUMBER -> each(arguments, ALL, Type.NUMBER);
            case STRING, CONCAT -> each(arguments, ALL, Type.TEXT);
            case INT, ROUND -> each(arguments, NUMBERS, Type.NUMBER);
            case MIN, MAX, SUM -> {
                for (var argument : arguments) {
                    needs(
                            new Side(
                                    argument.offset(),
                                    literal(argument),
                                    infer(argument).kind()),
                            NUMBERS);
                }
                yield Type.NUMBER;
            }
            case COUNT, COUNT_NON_EMPTY -> {
                arguments.forEach(this::infer);
                yield Type.NUMBER;
            }
            case TODAY -> Type.DATE;
            case DATE -> each(arguments, TEXTS, Type.DATE);
            case CONTAINS, STARTS_WITH -> each(arguments, TEXTS, Type.BOOLEAN);
            case REGEX -> throw new IllegalStateException("regex is parsed into a node of its own");
        };
    }

    private Type each(List<Node> arguments, Set<Kind> wanted, Type result) {
        arguments.forEach(argument -> single(argument, wanted));
        return result;
    }

    /** The one type of all, leaving out the empty text, which is at home in every type. */
    private Type common(List<Node> arguments) {
        var kinds = EnumSet.noneOf(Kind.class);
        for (var argument : arguments) {
            var kind = single(argument, ALL);
            if (!(argument instanceof Node.Literal literal && literal.value().isEmpty())) {
                kinds.add(kind);
            }
        }
        return kinds.size() == 1 ? new Type(kinds.iterator().next(), false) : Type.ANY;
    }

    /** Checks a node where one value is needed. */
    private Kind single(Node node, Set<Kind> wanted) {
        var side = side(node);
        needs(side, wanted);
        return side.kind;
    }

    private void needs(Side side, Set<Kind> wanted) {
        side.unless(wanted).ifPresent(problems::add);
    }

    private static String expected(Set<Kind> wanted) {
        if (wanted.contains(Kind.CODES)) {
            return wanted.contains(Kind.DATE) ? label(Kind.TEXT) : label(Kind.CODES);
        }
        return label(wanted.contains(Kind.NUMBER) ? Kind.NUMBER : Kind.BOOLEAN);
    }

    private static String label(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** An operand where one value is needed. */
    private Side side(Node node) {
        var type = infer(node);
        if (type.many()) {
            var name = node instanceof Node.Reference reference ? reference.name() : ".";
            problems.add(new ExpressionProblem("expression-many", node.offset(), name));
        }
        return new Side(node.offset(), literal(node), type.many() ? Kind.ANY : type.kind());
    }

    private static @Nullable Value literal(Node node) {
        return node instanceof Node.Literal literal ? literal.value() : null;
    }

    /**
     * An operand with its kind.
     *
     * @param literal its value, when that stands in the source
     */
    private record Side(int offset, @Nullable Value literal, Kind kind) {

        Optional<ExpressionProblem> unless(Set<Kind> wanted) {
            var reads = literal != null && wanted.contains(Kind.NUMBER) && !isWord();
            return kind == Kind.ANY || wanted.contains(kind) || reads
                    ? Optional.empty()
                    : Optional.of(new ExpressionProblem("expression-type", offset, expected(wanted), label(kind)));
        }

        /** Whether a value of the other side could ever equal one of this. */
        boolean comparesWith(Side other) {
            return switch (kind) {
                case NUMBER, DATE -> other.kind != Kind.BOOLEAN && !other.isWord();
                case BOOLEAN -> other.kind == Kind.BOOLEAN;
                case TEXT -> other.kind != Kind.BOOLEAN;
                case CODES, ANY -> true;
            };
        }

        /** Whether this is a literal text that reads neither as a number nor as a date. */
        private boolean isWord() {
            return literal instanceof Value.Text && Double.isNaN(literal.asNumber());
        }
    }
}
