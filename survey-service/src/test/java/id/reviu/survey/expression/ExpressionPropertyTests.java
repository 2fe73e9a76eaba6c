package id.reviu.survey.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No input crashes or hangs the expression language, and what it costs grows with its length alone. */
class ExpressionPropertyTests {

    private static final long SLOWEST_MILLIS = 500;
    private static final int LONGEST = 4_000;

    private static final String[] WORDS = {
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
        "\0"
    };

    private final VectorCase.Scene scene = new ExpressionGenerator(7).scene();

    @Provide
    Arbitrary<String> sources() {
        var words = Arbitraries.of(WORDS).list().ofMaxSize(120).map(each -> String.join(" ", each));
        var dense = Arbitraries.of(WORDS).list().ofMaxSize(60).map(each -> String.join("", each));
        var anything = Arbitraries.strings().all().ofMaxLength(300);
        return Arbitraries.oneOf(words, dense, anything);
    }

    @Property(tries = 6_000, seed = "3506")
    void anySourceIsAValueOrAProblemInsideIt(@ForAll("sources") String source) {
        answered(source);
    }

    /** One short text over and over is what makes careless parsers and matchers slow. */
    @Property(tries = 1_500, seed = "3506")
    void noRepetitionTakesLong(@ForAll("sources") String source) {
        var piece = source.substring(0, Math.min(source.length(), 12));
        if (!piece.isEmpty()) {
            var began = System.nanoTime();
            answered(piece.repeat(LONGEST / piece.length()));
            assertThat((System.nanoTime() - began) / 1_000_000).as(piece).isLessThan(SLOWEST_MILLIS);
        }
    }

    @Property(tries = 1_500, seed = "3506")
    void noPatternTakesLong(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        var began = System.nanoTime();
        answered("regex('" + text + "', '" + pattern + "')");
        assertThat((System.nanoTime() - began) / 1_000_000).as(pattern).isLessThan(SLOWEST_MILLIS);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                        "a", "b", "(", ")", "(a", "*", "+", "?", "{2,9}", "{90}", "|", "[a-c]", "[^b]", ".", "\\\\w",
                        "^", "$", "(?:")
                .list()
                .ofMaxSize(24)
                .map(each -> String.join("", each));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abc!").ofMaxLength(3_000);
    }

    /** Four times the length: square time would take sixteen times as long. */
    @Example
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

    @Example
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
