package id.reviu.survey.questionnaire;

import static id.reviu.survey.questionnaire.Definitions.choices;
import static id.reviu.survey.questionnaire.Definitions.head;
import static id.reviu.survey.questionnaire.Definitions.line;
import static id.reviu.survey.questionnaire.Definitions.of;
import static id.reviu.survey.questionnaire.Definitions.pages;
import static id.reviu.survey.questionnaire.Definitions.required;
import static id.reviu.survey.questionnaire.Definitions.row;
import static id.reviu.survey.questionnaire.Definitions.scale;
import static id.reviu.survey.questionnaire.Definitions.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferencesTests {

    private static List<String> between(Definition before, Definition after) {
        return Differences.between(before, after).stream()
                .flatMap(each -> each.changes().isEmpty()
                        ? Stream.of(each.deed().text() + " " + each.kind() + " " + each.name())
                        : each.changes().stream()
                                .map(change -> "%s %s: %s → %s"
                                        .formatted(each.name(), change.part(), change.before(), change.after())))
                .toList();
    }

    @Test
    void findsNoneBetweenAVersionAndItself() {
        assertThat(between(SampleQuestionnaires.everyKind(), SampleQuestionnaires.everyKind()))
                .isEmpty();
    }

    @Test
    void namesTheFewestThatMoved() {
        assertThat(between(
                        of(line(head("a")), line(head("b")), line(head("c")), line(head("d"))),
                        of(line(head("b")), line(head("c")), line(head("d")), line(head("a")))))
                .containsExactly("a position: null → null");
    }

    @Test
    void namesThePlaceThatAQuestionMovedTo() {
        var one = new FormPage("one", text("one"), null, List.of(line(head("a")), line(head("b"))));
        var two = new FormPage("two", text("two"), null, List.of(line(head("c"))));
        var oneAfter = new FormPage("one", text("one"), null, List.of(line(head("a"))));
        var twoAfter = new FormPage(
                "two",
                text("two"),
                null,
                List.of(new Item.Group(head("g"), List.of(line(head("b")), line(head("c"))))));
        assertThat(between(pages(one, two), pages(oneAfter, twoAfter)))
                .containsExactly("added group g", "b position: one → g", "c position: two → g");
    }

    @Test
    void namesEachPartThatChanged() {
        var before = new Item.Single(head("s"), choices("a", "b"), false);
        var after = new Item.Single(
                required("s"),
                List.of(new Choice("a", new Text("A baru", "a (en)")), new Choice("c", text("c"))),
                true);
        assertThat(between(of(before), of(after)))
                .containsExactly(
                        "s required: null → true",
                        "s choices/a/id: a (id) → A baru",
                        "s choices/c/id: null → c (id)",
                        "s choices/c/en: null → c (en)",
                        "s choices: a, b → a, c",
                        "s other: null → true",
                        "s choices/b/id: b (id) → null",
                        "s choices/b/en: b (en) → null");
    }

    @Test
    void namesTheRowsOfAGridAndTheKindOfAQuestion() {
        var before = new Item.Grid(head("g"), List.of(row("a", true)), scale(1, 4));
        var after = new Item.ImportancePerformance(head("g"), List.of(row("a", false)), scale(1, 4));
        assertThat(between(of(before), of(after)))
                .containsExactly("g kind: grid → importance-performance", "g rows/a/required: true → null");
    }

    @Test
    void namesPagesAndTheTitle() {
        var before = pages(new FormPage("p", text("p"), null, List.of(line(head("a")))));
        var after = new Definition(
                new Text("Judul", "title (en)"),
                List.of("id", "en"),
                List.of(
                        new FormPage("q", text("q"), null, List.of(line(head("b")))),
                        new FormPage("p", text("p"), "1 = 1", List.of(line(head("a"))))));
        assertThat(between(before, after))
                .containsExactly(
                        " title/id: title (id) → Judul", "added page q", "added text b", "p visibleWhen: null → 1 = 1");
    }
}
