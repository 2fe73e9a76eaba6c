package id.reviu.survey.expression;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The committed file holds what this generator yields with the results computed here; the dashboard's tests compare them
 * with its own. So a change of either evaluator shows as a difference.
 */
class GeneratedExpressionsTests {

    private static final long SEED = 20_240_503;
    private static final int SCENES = 40;
    private static final int CASES = 2_000;
    private static final String FILE = "generated.json";

    @Test
    void theCommittedCasesAreWhatTheServerComputes() throws IOException {
        var yielded = yielded();
        if (!Files.exists(Contracts.file(FILE))
                || !Files.readString(Contracts.file(FILE)).equals(yielded)) {
            var copy = Path.of("target", "expressions", FILE);
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, yielded);
        }
        assertThat(Contracts.file(FILE))
                .as("If the change is meant, put target/expressions/%s in its place", FILE)
                .hasContent(yielded);
    }

    @Test
    void theCasesAreWorthComparing() {
        var cases = Contracts.read(FILE).get("cases");
        assertThat(cases.size()).isEqualTo(CASES);
        var outcomes = cases.valueStream()
                .map(each -> each.get(2))
                .collect(Collectors.groupingBy(
                        outcome -> outcome.isObject() && outcome.has("code")
                                ? "problem"
                                : outcome.getNodeType().name(),
                        Collectors.counting()));
        assertThat(outcomes).containsKeys("problem", "BOOLEAN", "NUMBER", "STRING", "ARRAY");
        assertThat(outcomes.values()).allMatch(count -> count > 5);
    }

    private static String yielded() {
        var generator = new ExpressionGenerator(SEED);
        var scenes = Stream.generate(generator::scene).limit(SCENES).toList();
        var encoder = StandardCharsets.UTF_8.newEncoder();
        var expressions = new LinkedHashSet<String>();
        while (expressions.size() < CASES) {
            var expression = generator.expression();
            // damage may have left half of a character that UTF-8 cannot hold
            if (encoder.canEncode(expression)) {
                expressions.add(expression);
            }
        }
        var scene = IntStream.iterate(0, i -> (i + 1) % SCENES).iterator();
        return """
        {
        "places": %s,
        "scenes": [
        %s
        ],
        "cases": [
        %s
        ]
        }
        """.formatted(
                        json(ExpressionGenerator.PLACES),
                        scenes.stream().map(each -> json(each.withoutPlaces())).collect(Collectors.joining(",\n")),
                        expressions.stream()
                                .map(expression -> line(expression, scene.nextInt(), scenes))
                                .collect(Collectors.joining(",\n")));
    }

    private static String line(String expression, int scene, List<VectorCase.Scene> scenes) {
        return json(List.of(expression, scene, plain(VectorCase.outcome(expression, scenes.get(scene)))));
    }

    /** Whole numbers without the point that Java gives them. */
    private static Object plain(Object outcome) {
        return switch (outcome) {
            case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 -> number.longValue();
            case Map<?, ?> many -> Map.of("each", plain(requireNonNull(many.get("each"))));
            case List<?> list ->
                list.stream().map(GeneratedExpressionsTests::plain).toList();
            default -> outcome;
        };
    }

    private static String json(Object value) {
        return Contracts.JSON.writeValueAsString(value);
    }
}
