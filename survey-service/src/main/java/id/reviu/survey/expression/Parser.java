package id.reviu.survey.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Recursive descent over the tokens of one expression. */
final class Parser {

    private static final Set<String> PATH_SYMBOLS = Set.of("/", "..", "[", "]", "|", "@");

    private final List<Token> tokens;
    private final Set<String> references = new LinkedHashSet<>();
    private int at;
    private int depth;

    Parser(String source) {
        tokens = Lexer.tokens(source);
    }

    Node parse() {
        if (tokens.size() == 1) {
            throw new ExpressionProblem("expression-empty", 0);
        }
        var root = chain(0);
        if (peek().kind() != Token.Kind.END) {
            throw unexpected(peek());
        }
        return root;
    }

    Set<String> references() {
        return Collections.unmodifiableSet(references);
    }

    private Node chain(int level) {
        if (level > Operator.TIGHTEST) {
            return operand();
        }
        var first = chain(level + 1);
        var rest = new ArrayList<Node.Step>();
        for (var operator = Operator.of(peek());
                operator.isPresent() && operator.get().level() == level;
                operator = Operator.of(peek())) {
            var offset = next().offset();
            rest.add(new Node.Step(operator.get(), chain(level + 1), offset));
        }
        return rest.isEmpty() ? first : new Node.Chain(first, List.copyOf(rest));
    }

    private Node operand() {
        var token = next();
        if (++depth > Expression.MAX_DEPTH) {
            throw new ExpressionProblem("expression-too-deep", token.offset(), Expression.MAX_DEPTH);
        }
        var node = operand(token);
        depth--;
        return node;
    }

    private Node operand(Token token) {
        return switch (token.kind()) {
            case NUMBER -> new Node.Literal(Value.of(Decimals.parse(token.text())), token.offset());
            case TEXT -> new Node.Literal(new Value.Text(token.text()), token.offset());
            case REFERENCE -> {
                references.add(token.text());
                yield new Node.Reference(token.text(), token.offset());
            }
            case NAME -> call(token);
            case SYMBOL -> symbol(token);
            case END -> throw unexpected(token);
        };
    }

    private Node symbol(Token token) {
        return switch (token.text()) {
            case "." -> new Node.Own(token.offset());
            case "-" -> new Node.Minus(operand(), token.offset());
            case "(" -> {
                var inner = chain(0);
                expect(")");
                yield inner;
            }
            default -> throw unexpected(token);
        };
    }

    private Node call(Token name) {
        if (!peek().isSymbol("(")) {
            throw new ExpressionProblem(
                    Operator.of(name).isPresent() ? "expression-unexpected" : "expression-bare-name",
                    name.offset(),
                    name.text());
        }
        var function = Function.named(name.text())
                .orElseThrow(() -> new ExpressionProblem("expression-unknown-function", name.offset(), name.text()));
        var arguments = arguments();
        if (!function.takes(arguments.size())) {
            throw new ExpressionProblem(
                    "expression-arguments", name.offset(), name.text(), function.arity(), arguments.size());
        }
        return function == Function.REGEX
                ? new Node.Matches(arguments.getFirst(), pattern(arguments.getLast()), name.offset())
                : new Node.Call(function, arguments, name.offset());
    }

    private List<Node> arguments() {
        expect("(");
        var arguments = new ArrayList<Node>();
        if (peek().isSymbol(")")) {
            next();
            return arguments;
        }
        arguments.add(chain(0));
        while (peek().isSymbol(",")) {
            next();
            arguments.add(chain(0));
        }
        expect(")");
        return arguments;
    }

    private static Regex pattern(Node argument) {
        if (argument instanceof Node.Literal(Value.Text(var pattern), var offset)) {
            return RegexParser.compile(pattern, offset + 1);
        }
        throw new ExpressionProblem("expression-pattern-not-literal", argument.offset());
    }

    private void expect(String symbol) {
        var token = next();
        if (!token.isSymbol(symbol)) {
            throw unexpected(token);
        }
    }

    private Token peek() {
        return tokens.get(at);
    }

    /** The END token is never passed. */
    private Token next() {
        var token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    private static ExpressionProblem unexpected(Token token) {
        if (token.kind() == Token.Kind.END) {
            return new ExpressionProblem("expression-incomplete", token.offset());
        }
        return new ExpressionProblem(
                PATH_SYMBOLS.contains(token.text()) && token.kind() == Token.Kind.SYMBOL
                        ? "expression-path"
                        : "expression-unexpected",
                token.offset(),
                token.text());
    }
}
