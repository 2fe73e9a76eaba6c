package id.reviu.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoAnswersTests {
    private static final List<Map<String, Object>> PEOPLE = IntStream.range(0, StakeholderAnswers.NUMBER)
            .mapToObj(StakeholderAnswers::of)
            .toList();

    @Test
    void areTheSameInEveryRun() {
        assertThat(OpdAnswers.of("dinkes", List.of("home-care")))
                .isEqualTo(OpdAnswers.of("dinkes", List.of("home-care")))
                .containsEntry("sk_tim", "SK simulasi nomor 62 tahun 2024");
        assertThat(StakeholderAnswers.of(17))
                .isEqualTo(StakeholderAnswers.of(17))
                .containsEntry("layanan", "perizinan");
    }

    @Test
    void differFromOneToTheNext() {
        assertThat(PEOPLE.stream().distinct()).hasSize(StakeholderAnswers.NUMBER);
        assertThat(OpdAnswers.of("dinkes", List.of())).isNotEqualTo(OpdAnswers.of("disdik", List.of()));
    }

    @Test
    void haveEnoughOfEveryGroupForItsFiguresToBeShown() {
        var sizes = PEOPLE.stream().collect(Collectors.groupingBy(each -> each.get("kelompok"), Collectors.counting()));

        assertThat(sizes).containsOnlyKeys(StakeholderAnswers.GROUPS.toArray());
        assertThat(sizes.values()).allMatch(size -> size >= 10);
    }

    @Test
    void leaveOutWhatTheQuestionnaireHides() {
        assertThat(PEOPLE)
                .allSatisfy(each ->
                        assertThat(each.containsKey("ikm")).isEqualTo(!"tidak_ada".equals(each.get("layanan"))));
        assertThat(new City().opds()).allSatisfy(opd -> {
            var answers = OpdAnswers.of(opd, List.of());
            assertThat(answers.containsKey("sk_tim")).isEqualTo("ya".equals(answers.get("tim_pelaksana")));
        });
    }

    @Test
    void keepToTheScales() {
        assertThat(PEOPLE)
                .allSatisfy(each -> assertThat(rows(each, "ipa"))
                        .hasSize(18)
                        .allSatisfy((name, row) ->
                                assertThat(numbers(row)).hasSize(2).allMatch(value -> value >= 1 && value <= 5)));
        assertThat(PEOPLE.stream().filter(each -> each.containsKey("ikm")))
                .allSatisfy(each ->
                        assertThat(numbers(rows(each, "ikm"))).hasSize(9).allMatch(value -> value >= 1 && value <= 4));
    }

    @Test
    void judgeEachOfTheOpdsOwnProgrammes() {
        var answers = OpdAnswers.of("disperdagin", List.of("kurnia", "another"));

        assertThat((List<?>) answers.get("program")).extracting("programme").containsExactly("kurnia", "another");
    }

    @Test
    void orderEveryDimension() {
        assertThat(PEOPLE)
                .allSatisfy(each ->
                        assertThat((List<?>) each.get("prioritas")).hasSize(6).doesNotHaveDuplicates());
    }

    private static Map<String, Object> rows(Map<String, Object> answers, String grid) {
        return ((Map<?, ?>) Objects.requireNonNull(answers.get(grid)))
                .entrySet().stream().collect(Collectors.toMap(row -> (String) row.getKey(), Map.Entry::getValue));
    }

    private static List<Integer> numbers(Object row) {
        return ((Map<?, ?>) row).values().stream().map(Integer.class::cast).toList();
    }
}
