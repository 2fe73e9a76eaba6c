package id.reviu.survey.expression;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.chance.Cases;
import id.reviu.survey.chance.Chance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No input crashes or hangs the expression language, and what it costs grows with its length alone. */
class ExpressionPropertyTests {

    private static final long SLOWEST_MILLIS = 500;
    private static final long MOST_MEGABYTES = 64;
    private static final int LONGEST = 4_000;

    private static final List<String> WORDS = List.of(
            "${a}",
            "${n}",
            "${cost}",
            "${",
            "}",
            ".",
            "'x'",
            "'",
            "\"y\"",
            "\"",
            "1",
            "0.5",
            "1e9",
            "-",
            "+",
            "*",
            "div",
            "mod",
            "=",
            "!=",
            "<",
            "<=",
            ">",
            ">=",
            "and",
            "or",
            "not(",
            "(",
            ")",
            ",",
            "if(",
            "selected(",
            "count-selected(",
            "coalesce(",
            "sum(",
            "min(",
            "round(",
            "regex(",
            "today()",
            "date(",
            "true()",
            "concat(",
            "string-length(",
            "number(",
            "/",
            "[",
            "😀",
            "\u00a0",
            "\n",
            "\u202e",
            "‘",
            "\0");

    private static final List<String> PATTERN_PARTS = List.of(
            "a", "b", "(", ")", "(a", "*", "+", "?", "{2,9}", "{90}", "|", "[a-c]", "[^b]", ".", "\\\\w", "^", "$",
            "(?:");

    private final VectorCase.Scene scene = new ExpressionGenerator(7).scene();

    private static String source(Chance chance) {
        return switch (chance.below(3)) {
            case 0 -> chance.words(WORDS, 120, " ");
            case 1 -> chance.words(WORDS, 60, "");
            default -> chance.text(300);
        };
    }

    @Test
    void anySourceIsAValueOrAProblemInsideIt() {
        Cases.of(6_000).hold(chance -> soon(source(chance)));
    }

    /** One short text over and over is what makes careless parsers and matchers slow. */
    @Test
    void noRepetitionTakesLong() {
        Cases.of(1_500).hold(chance -> {
            var source = source(chance);
            var piece = source.substring(0, Math.min(source.length(), 12));
            if (!piece.isEmpty()) {
                soon(piece.repeat(LONGEST / piece.length()));
            }
        });
    }

    @Test
    void noPatternTakesLong() {
        Cases.of(1_500).hold(chance -> {
            var pattern = chance.words(PATTERN_PARTS, 24, "");
            var text = chance.words(List.of("a", "b", "c", "!"), 3_000, "");
            soon("regex('" + text + "', '" + pattern + "')");
        });
    }

    private void soon(String source) {
        Cases.within(SLOWEST_MILLIS, MOST_MEGABYTES, source, () -> answered(source));
    }

    /** Four times the length: square time would take sixteen times as long. */
    @Test
    void timeGrowsWithTheLengthAlone() {
        for (var piece : List.of("${a} = 'x' or ", "1 + ", "${n} * 2 - ", "selected(${t}, 'b') and ")) {
            var end = piece.startsWith("s") ? "true()" : "1";
            var small = fastest((piece.repeat(LONGEST / 4 / piece.length())) + end);
            var large = fastest((piece.repeat(LONGEST / piece.length() - 1)) + end);
            assertThat((double) large / small).as(piece).isLessThan(12);
        }
    }

    private long fastest(String source) {
        return IntStream.range(0, 300)
                .mapToLong(_ -> {
                    var began = System.nanoTime();
                    answered(source);
                    return System.nanoTime() - began;
                })
                .min()
                .orElseThrow();
    }

    private void answered(String source) {
        try {
            var expression = Expression.parse(source);
            expression.evaluate(scene.scope());
            expression.check(_ -> Optional.of(Type.ANY));
        } catch (ExpressionProblem problem) {
            assertThat(problem.offset()).isBetween(0, source.length());
            assertThat(problem.code()).startsWith("expression-");
        }
    }

    @Test
    void theLimitsAreSaid() {
        assertThat(problem("1 ".repeat(LONGEST))).isEqualTo("expression-too-long 4000");
        assertThat(problem("(".repeat(51) + "1" + ")".repeat(51))).isEqualTo("expression-too-deep 50");
        assertThat(problem("regex(${a}, '" + "(a{900}){900}" + "')")).startsWith("expression-pattern-too-large 1000");
    }

    private static String problem(String source) {
        try {
            Expression.parse(source);
            return "none";
        } catch (ExpressionProblem problem) {
            return problem.code() + " "
                    + problem.args().stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }
}
