package id.reviu.survey.expression;

import java.util.ArrayList;
import java.util.List;

/** Cuts a source into tokens. */
final class Lexer {

    private static final List<String> SYMBOLS =
            List.of("!=", "<=", ">=", "..", "=", "<", ">", "+", "-", "*", "(", ")", ",", ".", "/", "[", "]", "|", "@");
    private static final String CURLY_QUOTES = "\u2018\u2019\u201c\u201d";

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String source) {
        this.source = source;
    }

    /** All tokens, an END last. */
    static List<Token> tokens(String source) {
        if (source.length() > Expression.MAX_LENGTH) {
            throw new ExpressionProblem("expression-too-long", Expression.MAX_LENGTH, Expression.MAX_LENGTH);
        }
        var lexer = new Lexer(source);
        while (lexer.skipSpace()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Token.Kind.END, "", source.length()));
        return lexer.tokens;
    }

    /** White space, and the no-break space that word processors put in. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0';
    }

    private boolean skipSpace() {
        while (at < source.length() && isSpace(source.charAt(at))) {
            at++;
        }
        return at < source.length();
    }

    private void next() {
        var c = source.charAt(at);
        if (c == '\'' || c == '"') {
            text(c);
        } else if (source.startsWith("${", at)) {
            reference();
        } else if (startsNumber(at)) {
            number();
        } else if (startsName(c)) {
            var start = at;
            while (at < source.length() && continuesName(source.charAt(at))) {
                at++;
            }
            tokens.add(new Token(Token.Kind.NAME, source.substring(start, at), start));
        } else {
            symbol(c);
        }
    }

    private void text(char quote) {
        var end = source.indexOf(quote, at + 1);
        if (end < 0) {
            throw new ExpressionProblem("expression-unclosed-text", at);
        }
        tokens.add(new Token(Token.Kind.TEXT, source.substring(at + 1, end), at));
        at = end + 1;
    }

    private void reference() {
        var end = source.indexOf('}', at);
        if (end < 0) {
            throw new ExpressionProblem("expression-unclosed-reference", at);
        }
        var first = at + 2;
        var last = end;
        while (first < last && isSpace(source.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(source.charAt(last - 1))) {
            last--;
        }
        var name = source.substring(first, last);
        if (!isName(name)) {
            throw new ExpressionProblem("expression-bad-name", at, name);
        }
        tokens.add(new Token(Token.Kind.REFERENCE, name, at));
        at = end + 1;
    }

    private void number() {
        var start = at;
        while (at < source.length() && (Decimals.isDigit(source.charAt(at)) || source.charAt(at) == '.')) {
            at++;
        }
        var digits = source.substring(start, at);
        if (Double.isNaN(Decimals.parse(digits)) || (at < source.length() && startsName(source.charAt(at)))) {
            throw new ExpressionProblem("expression-bad-number", start, digits);
        }
        tokens.add(new Token(Token.Kind.NUMBER, digits, start));
    }

    private void symbol(char c) {
        for (var symbol : SYMBOLS) {
            if (source.startsWith(symbol, at)) {
                tokens.add(new Token(Token.Kind.SYMBOL, symbol, at));
                at += symbol.length();
                return;
            }
        }
        throw new ExpressionProblem(
                CURLY_QUOTES.indexOf(c) < 0 ? "expression-unexpected-character" : "expression-curly-quote",
                at,
                Character.toString(source.codePointAt(at)));
    }

    private boolean startsNumber(int place) {
        return Decimals.isDigit(source.charAt(place))
                || (source.charAt(place) == '.'
                        && place + 1 < source.length()
                        && Decimals.isDigit(source.charAt(place + 1)));
    }

    private static boolean startsName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean continuesName(char c) {
        return startsName(c) || Decimals.isDigit(c) || c == '-' || c == ':' || c == '.';
    }

    /** XLSForm's names, and letters of other scripts; the form decides which names exist. */
    private static boolean isName(String name) {
        return !name.isEmpty()
                && (startsName(name.charAt(0)) || name.charAt(0) > '\u00a0')
                && name.chars().allMatch(c -> (continuesName((char) c) && c != ':') || c > '\u00a0');
    }
}
