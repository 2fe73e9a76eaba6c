package id.reviu.survey.expression;

import java.util.ArrayList;
import java.util.List;

/** Reads the pattern of {@code regex}: the part of regular expressions that can be matched in linear time. */
final class RegexParser {

    private static final int MAX_GROUPS = 20;
    private static final int MAX_TIMES = 1_000;
    private static final int END = -1;

    private final String pattern;
    private final int base;
    private int at;
    private int groups;

    private RegexParser(String pattern, int base) {
        this.pattern = pattern;
        this.base = base;
    }

    /**
     * Compiles a pattern.
     *
     * @param base offset of the pattern in the expression, for problems
     */
    static Regex compile(String pattern, int base) {
        var parser = new RegexParser(pattern, base);
        var root = parser.either();
        if (parser.peek() != END) {
            throw parser.problem();
        }
        return Regex.of(root, base);
    }

    private RegexNode either() {
        var alternatives = new ArrayList<RegexNode>();
        alternatives.add(sequence());
        while (peek() == '|') {
            next();
            alternatives.add(sequence());
        }
        return alternatives.size() == 1 ? alternatives.getFirst() : new RegexNode.Either(alternatives);
    }

    private RegexNode sequence() {
        var parts = new ArrayList<RegexNode>();
        while (peek() != END && peek() != '|' && peek() != ')') {
            parts.add(times(part()));
        }
        return new RegexNode.Sequence(parts);
    }

    private RegexNode part() {
        return switch (peek()) {
            case '(' -> group();
            case '[' -> new RegexNode.One(set());
            case '^', '$' -> new RegexNode.Edge(next() == '^');
            case '.' -> {
                next();
                yield new RegexNode.One(CharacterSet.IN_LINE);
            }
            case '\\' -> new RegexNode.One(escaped());
            case '*', '+', '?', '{' -> throw problem();
            default -> new RegexNode.One(CharacterSet.of(next()));
        };
    }

    private RegexNode group() {
        if (++groups > MAX_GROUPS) {
            throw problem();
        }
        next();
        if (peek() == '?') {
            next();
            expect(':');
        }
        var inner = either();
        expect(')');
        groups--;
        return inner;
    }

    private RegexNode times(RegexNode part) {
        var repeated = switch (peek()) {
            case '*' -> repeat(part, 0, RegexNode.Repeat.UNBOUNDED);
            case '+' -> repeat(part, 1, RegexNode.Repeat.UNBOUNDED);
            case '?' -> repeat(part, 0, 1);
            case '{' -> counted(part);
            default -> part;
        };
        if (repeated != part && peek() == '?') {
            // reluctance changes what a group captures, never whether the whole text matches
            next();
        }
        return repeated;
    }

    private RegexNode repeat(RegexNode part, int least, int most) {
        next();
        return new RegexNode.Repeat(part, least, most);
    }

    private RegexNode counted(RegexNode part) {
        next();
        var least = count();
        var most = least;
        if (peek() == ',') {
            next();
            most = peek() == '}' ? RegexNode.Repeat.UNBOUNDED : count();
        }
        if (most != RegexNode.Repeat.UNBOUNDED && most < least) {
            throw problem();
        }
        expect('}');
        return new RegexNode.Repeat(part, least, most);
    }

    private int count() {
        if (!isDigit(peek())) {
            throw problem();
        }
        var count = 0;
        while (isDigit(peek())) {
            count = count * 10 + peek() - '0';
            if (count > MAX_TIMES) {
                throw problem();
            }
            next();
        }
        return count;
    }

    private CharacterSet set() {
        next();
        var negated = peek() == '^';
        if (negated) {
            next();
        }
        var ranges = new ArrayList<CharacterSet.Range>();
        do {
            ranges.addAll(member());
        } while (peek() != ']');
        next();
        return new CharacterSet(List.copyOf(ranges), negated);
    }

    private List<CharacterSet.Range> member() {
        if (peek() == END || peek() == '[' || peek() == ']') {
            throw problem();
        }
        var start = at;
        var first = peek() == '\\' ? escaped() : CharacterSet.of(next());
        if (peek() != '-' || peekSecond() == ']' || peekSecond() == END) {
            return first.members();
        }
        next();
        if (peek() == '[') {
            throw problem();
        }
        var last = peek() == '\\' ? escaped() : CharacterSet.of(next());
        var from = only(first, start);
        var to = only(last, start);
        if (to < from) {
            throw problemAt(start);
        }
        return List.of(new CharacterSet.Range(from, to));
    }

    private int only(CharacterSet set, int start) {
        var range = set.ranges().getFirst();
        if (set.negated() || set.ranges().size() > 1 || range.first() != range.last()) {
            throw problemAt(start);
        }
        return range.first();
    }

    private CharacterSet escaped() {
        next();
        var set = switch (peek()) {
            case 'd' -> CharacterSet.DIGIT;
            case 'D' -> CharacterSet.DIGIT.others();
            case 'w' -> CharacterSet.WORD;
            case 'W' -> CharacterSet.WORD.others();
            case 's' -> CharacterSet.SPACE;
            case 'S' -> CharacterSet.SPACE.others();
            case 't' -> CharacterSet.of('\t');
            case 'n' -> CharacterSet.of('\n');
            case 'r' -> CharacterSet.of('\r');
            default -> {
                if (!isPunctuation(peek())) {
                    throw problem();
                }
                yield CharacterSet.of(peek());
            }
        };
        next();
        return set;
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    /** Letters and digits after a backslash mean something, here or in other dialects; the rest stand for themselves. */
    private static boolean isPunctuation(int codePoint) {
        return codePoint > ' ' && codePoint < 0x7f && !Character.isLetterOrDigit(codePoint);
    }

    private void expect(int codePoint) {
        if (peek() != codePoint) {
            throw problem();
        }
        next();
    }

    private int peek() {
        return at < pattern.length() ? pattern.codePointAt(at) : END;
    }

    private int peekSecond() {
        return at + 1 < pattern.length() ? pattern.codePointAt(at + 1) : END;
    }

    private int next() {
        var codePoint = pattern.codePointAt(at);
        at += Character.charCount(codePoint);
        return codePoint;
    }

    private ExpressionProblem problem() {
        return problemAt(at);
    }

    private ExpressionProblem problemAt(int place) {
        var here = place < pattern.length() ? Character.toString(pattern.codePointAt(place)) : "";
        return new ExpressionProblem("expression-pattern", base + place, here);
    }
}
