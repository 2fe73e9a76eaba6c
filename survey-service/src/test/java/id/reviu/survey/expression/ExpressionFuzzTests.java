package id.reviu.survey.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is typed, the answer is a value or a problem with a place inside the source. */
class ExpressionFuzzTests {

    private static final long SEED = 3_506;

    private final Random random = new Random(SEED);
    private final ExpressionGenerator generator = new ExpressionGenerator(SEED);
    private final List<VectorCase.Scene> scenes = new ArrayList<>();

    @Test
    void charactersOfTheLanguageInNoOrder() {
        for (var i = 0; i < 20_000; i++) {
            survives(generator.noise(random.nextInt(60)));
        }
    }

    @Test
    void anyUnits() {
        for (var i = 0; i < 5_000; i++) {
            var units = new char[random.nextInt(80)];
            for (var j = 0; j < units.length; j++) {
                units[j] = (char) random.nextInt(0x10000);
            }
            survives(new String(units));
        }
    }

    @Test
    void vectorsDamagedOverAndOver() {
        for (var group : Contracts.read("vectors.json").get("groups")) {
            for (var vector : group.get("cases")) {
                var source = vector.get("expression").asString();
                for (var i = 0; i < 40; i++) {
                    source = generator.damaged(source);
                    survives(source);
                }
            }
        }
    }

    @Test
    void soundExpressionsOverStrangeAnswers() {
        for (var i = 0; i < 5_000; i++) {
            var answers = new HashMap<String, @Nullable Object>();
            for (var name : List.of("a", "n", "d", "r", "t", "grid", "programmes")) {
                answers.put(name, strange(3));
            }
            evaluated(
                    generator.expression(),
                    new VectorCase.Scene(answers, ExpressionGenerator.PLACES, null, strange(2), "2024-05-03"));
        }
    }

    @Test
    void longAndDeepSources() {
        for (var piece : List.of(
                "(",
                "-",
                "not(",
                "1+",
                "${a} or ",
                "'",
                "\"",
                "${",
                "if(1,",
                "concat(",
                "1 ",
                "a",
                "(1)",
                "regex('a', '((((((")) {
            for (var times : List.of(49, 50, 51, 500, 250_000)) {
                survives(piece.repeat(times));
                survives(piece.repeat(times) + "1" + ")".repeat(times));
            }
        }
    }

    @Test
    void patternsThatMakeOthersBacktrack() {
        var text = "a".repeat(Regex.MAX_TEXT - 1) + "!";
        for (var pattern : List.of("(a+)+", "(a|a)*", "(a*)*b", "(.*)*x", "(a?){90}a{90}", "((a*)*)*", "(\\w+\\s?)*")) {
            var scene = new VectorCase.Scene(Map.of("t", text), Map.of(), null, null, "2024-05-03");
            assertThat(VectorCase.outcome("regex(${t}, '" + pattern + "')", scene))
                    .isEqualTo(false);
        }
    }

    private void survives(String source) {
        if (scenes.size() < 50) {
            scenes.add(generator.scene());
        }
        evaluated(source, scenes.get(random.nextInt(scenes.size())));
    }

    private static void evaluated(String source, VectorCase.Scene scene) {
        try {
            var expression = Expression.parse(source);
            expression.evaluate(scene.scope());
            var check = expression.check(name -> name.length() > 2 ? Optional.empty() : Optional.of(Type.ANY));
            assertThat(check.problems()).allMatch(problem -> isInside(problem, source));
        } catch (ExpressionProblem problem) {
            assertThat(problem).matches(each -> isInside(each, source), "is inside " + source);
            assertThat(problem.code()).startsWith("expression-");
        }
    }

    private static boolean isInside(ExpressionProblem problem, String source) {
        return problem.offset() >= 0 && problem.offset() <= source.length();
    }

    private @Nullable Object strange(int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 9)) {
            case 0 -> null;
            case 1 -> "";
            case 2 -> random.nextBoolean();
            case 3 -> Double.longBitsToDouble(random.nextLong());
            case 4 -> random.nextLong();
            case 5 -> generator.noise(random.nextInt(200));
            case 6 -> "9".repeat(random.nextInt(200));
            case 7 -> Double.MAX_VALUE;
            case 8 -> Double.MIN_VALUE;
            case 9 -> {
                var list = new ArrayList<@Nullable Object>();
                for (var i = random.nextInt(4); i > 0; i--) {
                    list.add(strange(depth - 1));
                }
                yield list;
            }
            default -> {
                var map = new HashMap<String, @Nullable Object>();
                for (var name : List.of("status", "cost", "tags", "scale", "sdm", "dana")) {
                    map.put(name, strange(depth - 1));
                }
                yield map;
            }
        };
    }
}
