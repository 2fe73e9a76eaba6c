package id.reviu.survey.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The vectors that the browser's evaluator is held to as well. */
class ExpressionVectorsTests {

    private final Vectors vectors = Contracts.JSON.treeToValue(Contracts.read("vectors.json"), Vectors.class);

    record Vectors(String today, List<Group> groups) {}

    record Group(String name, List<VectorCase> cases) {}

    @TestFactory
    Stream<DynamicContainer> vectorsHold() {
        return vectors.groups().stream()
                .map(group -> DynamicContainer.dynamicContainer(
                        group.name(), group.cases().stream().map(this::holds)));
    }

    private DynamicTest holds(VectorCase vector) {
        var name = vector.expression().isBlank() ? "(blank)" : vector.expression();
        return DynamicTest.dynamicTest(
                name, () -> assertThat(vector.outcome(vectors.today())).isEqualTo(vector.expected()));
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(vectors.groups().stream()
                        .mapToInt(group -> group.cases().size())
                        .sum())
                .isGreaterThan(450);
    }
}
