package id.reviu.survey.questionnaire;

import static id.reviu.survey.questionnaire.Definitions.choices;
import static id.reviu.survey.questionnaire.Definitions.head;
import static id.reviu.survey.questionnaire.Definitions.line;
import static id.reviu.survey.questionnaire.Definitions.number;
import static id.reviu.survey.questionnaire.Definitions.of;
import static id.reviu.survey.questionnaire.Definitions.pages;
import static id.reviu.survey.questionnaire.Definitions.required;
import static id.reviu.survey.questionnaire.Definitions.row;
import static id.reviu.survey.questionnaire.Definitions.scale;
import static id.reviu.survey.questionnaire.Definitions.text;
import static id.reviu.survey.questionnaire.Definitions.valid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StructureCheckTests {

    private static List<String> flaws(Definition definition) {
        return StructureCheck.of(definition).stream()
                .map(flaw -> flaw.code().replace("questionnaire-", "") + " " + flaw.pointer())
                .toList();
    }

    @Test
    void findsNothingInAGoodQuestionnaire() {
        assertThat(flaws(SampleQuestionnaires.everyKind())).isEmpty();
    }

    @Test
    void asksForATitleAndForSomethingOnEachPage() {
        var empty = new Definition(Text.NONE, List.of("id"), List.of(new FormPage("p", Text.NONE, null, List.of())));
        assertThat(flaws(empty))
                .containsExactly(
                        "title-missing /title", "page-title-missing /pages/0/title", "page-empty /pages/0/items");
    }

    @Test
    void findsNamesThatAreTakenHoweverDeepTheyStand() {
        var grid = new Item.Grid(head("g"), List.of(row("a", true), row("b", true)), scale(1, 4));
        var group = new Item.Group(head("k"), List.of(line(head("b")), grid));
        var other = new Item.Single(head("s"), choices("x"), true);
        assertThat(flaws(of(line(head("a")), group, other, line(head("s_other")))))
                .containsExactly(
                        "name-twice /pages/0/items/1/items/1/rows/0/name",
                        "name-twice /pages/0/items/1/items/1/rows/1/name",
                        "name-twice /pages/0/items/3/name");
    }

    @Test
    void findsAPageNamedLikeAQuestionUnlessItIsThatQuestion() {
        var grid = new Item.Grid(head("sama"), List.of(row("a", true)), scale(1, 4));
        var itself = new FormPage("sama", text("sama"), null, List.of(grid));
        var another = new FormPage("lain", text("lain"), null, List.of(line(head("lain"))));
        assertThat(flaws(pages(itself))).isEmpty();
        assertThat(flaws(pages(another))).containsExactly("name-twice /pages/0/items/0/name");
        assertThat(flaws(pages(itself, another, another)))
                .contains("name-twice /pages/1/items/0/name", "name-twice /pages/2/name");
    }

    @Test
    void knowsTheNameThatARepeatKeepsForItself() {
        var repeat = new Item.Repeat(head("r"), Item.OWN_PROGRAMMES, List.of(line(head("programme"))));
        assertThat(flaws(of(repeat))).containsExactly("name-reserved /pages/0/items/0/items/0/name");
        assertThat(flaws(of(line(head("programme"))))).isEmpty();
    }

    @Test
    void refusesARepeatInARepeatAlsoInsideAGroup() {
        var inner = new Item.Repeat(head("inner"), Item.OWN_PROGRAMMES, List.of(line(head("q"))));
        var outer = new Item.Repeat(head("outer"), "rooms", List.of(new Item.Group(head("k"), List.of(inner))));
        assertThat(flaws(of(outer)))
                .containsExactly(
                        "repeat-over-what /pages/0/items/0/over", "repeat-in-repeat /pages/0/items/0/items/0/items/0");
    }

    @Test
    void countsOptionsPointsAndRows() {
        assertThat(flaws(of(
                        new Item.Single(head("a"), List.of(), false),
                        new Item.Ranking(head("b"), choices("x")),
                        new Item.Rating(head("c"), scale(1, 1), false),
                        new Item.Rating(head("d"), scale(1, 11), false),
                        new Item.Grid(head("e"), List.of(), scale(1, 4)),
                        new Item.Group(head("f"), List.of()))))
                .containsExactly(
                        "choices-missing /pages/0/items/0/choices",
                        "choices-missing /pages/0/items/1/choices",
                        "points /pages/0/items/2/points",
                        "points /pages/0/items/3/points",
                        "rows-missing /pages/0/items/4/rows",
                        "group-empty /pages/0/items/5/items");
    }

    @Test
    void findsCodesThatAreMissingWrongOrTaken() {
        var options = List.of(
                new Choice("", text("a")),
                new Choice("a b", text("b")),
                new Choice("c", text("c")),
                new Choice("c", Text.NONE),
                new Choice("other", text("d")));
        assertThat(flaws(of(new Item.Single(head("s"), options, true))))
                .containsExactly(
                        "choice-code-missing /pages/0/items/0/choices/0/code",
                        "choice-code /pages/0/items/0/choices/1/code",
                        "choice-twice /pages/0/items/0/choices/3/code",
                        "choice-label-missing /pages/0/items/0/choices/3/label",
                        "choice-other /pages/0/items/0/choices/4/code");
    }

    @Test
    void findsValuesThatAreOnAScaleTwice() {
        var points = List.of(new Point(1, text("a")), new Point(1, Text.NONE));
        assertThat(flaws(of(new Item.Rating(head("r"), points, false))))
                .containsExactly(
                        "point-twice /pages/0/items/0/points/1/value",
                        "choice-label-missing /pages/0/items/0/points/1/label");
    }

    @Test
    void findsBoundsThatNothingCanMeet() {
        assertThat(flaws(of(
                        Definitions.between(head("a"), true, 5, 4),
                        Definitions.between(head("b"), true, 4, 4),
                        new Item.Multiple(head("c"), choices("x", "y"), false, List.of("z"), 3, null),
                        new Item.Multiple(head("d"), choices("x", "y"), true, List.of("other"), 3, 2))))
                .containsExactly(
                        "bounds /pages/0/items/0/max",
                        "exclusive-unknown /pages/0/items/2/exclusive",
                        "too-few-options /pages/0/items/2/min",
                        "bounds /pages/0/items/3/max");
    }

    @Test
    void asksNothingOfWhatTakesNoAnswer() {
        assertThat(flaws(of(
                        new Item.Note(required("a")),
                        new Item.Calculated(valid("b", ". > 1", text("m")), "1"),
                        new Item.Group(required("c"), List.of(number(head("d")))))))
                .containsExactly(
                        "takes-no-answer /pages/0/items/0/required",
                        "takes-no-answer /pages/0/items/1/validWhen",
                        "takes-no-answer /pages/0/items/2/required");
    }

    @Test
    void readsScalesAsKindAndName() {
        var good = new Head("a", text("a"), null, false, null, null, null, "sub-dimension:living/public health");
        var bad = new Head("b", text("b"), null, false, null, null, null, "efisien");
        assertThat(flaws(of(number(good), number(bad)))).containsExactly("feeds /pages/0/items/1/feeds");
    }
}
