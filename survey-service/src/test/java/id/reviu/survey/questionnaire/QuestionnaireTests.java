package id.reviu.survey.questionnaire;

import static id.reviu.survey.questionnaire.Definitions.head;
import static id.reviu.survey.questionnaire.Definitions.line;
import static id.reviu.survey.questionnaire.Definitions.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.reviu.platform.identity.Actor;
import id.reviu.platform.problem.Violation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class QuestionnaireTests {

    private static final Actor ADMIN = new Actor("1", "Admin");
    private static final Instant NOW = Instant.parse("2024-05-03T02:00:00Z");
    private static final UUID ID = new UUID(0, 1);

    private static Questionnaire with(Definition draft) {
        return Questionnaire.begun(ID, draft, ADMIN, NOW);
    }

    private static List<String> flaws(Definition draft) {
        var refused = catchThrowableOfType(
                QuestionnaireNotReady.class, () -> with(draft).publish(ID, ADMIN, NOW));
        return refused.violations().stream()
                .map((Violation violation) -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void publishesOneVersionAfterTheOther() {
        var questionnaire = with(Definitions.of(line(head("q"))));
        assertThat(questionnaire.state()).isEqualTo(QuestionnaireState.DRAFT);
        assertThat(questionnaire.publish(new UUID(1, 1), ADMIN, NOW).number()).isEqualTo(1);
        assertThat(questionnaire.state()).isEqualTo(QuestionnaireState.PUBLISHED);
        questionnaire.redraft(Definitions.of(line(head("q")), line(head("r"))), ADMIN, NOW);
        assertThat(questionnaire.publish(new UUID(1, 2), ADMIN, NOW).number()).isEqualTo(2);
        assertThat(questionnaire.version()).isEqualTo(4);
    }

    @Test
    void answersTheSameVersionWhenThereIsNothingToPublish() {
        var questionnaire = with(Definitions.of(line(head("q"))));
        var version = questionnaire.publish(new UUID(1, 1), ADMIN, NOW);
        assertThat(questionnaire.publish(new UUID(1, 2), ADMIN, NOW)).isEqualTo(version);
        assertThat(questionnaire.version()).isEqualTo(2);
    }

    @Test
    void changesNothingOnceRetired() {
        var questionnaire = with(Definitions.of(line(head("q"))));
        questionnaire.publish(new UUID(1, 1), ADMIN, NOW);
        questionnaire.retire(ADMIN, NOW);
        assertThat(questionnaire.state()).isEqualTo(QuestionnaireState.RETIRED);
        assertThatThrownBy(() -> questionnaire.redraft(Definitions.of(line(head("q"))), ADMIN, NOW))
                .isInstanceOf(QuestionnaireRetired.class);
        assertThatThrownBy(() -> questionnaire.publish(ID, ADMIN, NOW)).isInstanceOf(QuestionnaireRetired.class);
    }

    @Test
    void namesEveryFlawOfADraft() {
        assertThat(flaws(new Definition(
                        new Text("T", null),
                        List.of("id", "en"),
                        List.of(new FormPage(
                                "p",
                                new Text("P", null),
                                "${none} = 1",
                                List.of(line(Head.of("q", new Text("Q", null))), line(shown("r", "${q} ="))))))))
                .containsExactlyInAnyOrder(
                        "/pages/0/title/en questionnaire-not-translated-en",
                        "/pages/0/items/0/label/en questionnaire-not-translated-en",
                        "/pages/0/visibleWhen expression-unknown-name",
                        "/pages/0/items/1/visibleWhen expression-incomplete");
        assertThat(flaws(new Definition(new Text(null, "T"), List.of("en"), List.of())))
                .containsExactly("/languages questionnaire-not-indonesian", "/pages questionnaire-empty");
    }

    @Test
    void refusesConditionsInACircle() {
        assertThat(flaws(Definitions.of(
                        line(shown("a", "${b} = 'x'")),
                        line(shown("b", "${c} = 'x'")),
                        line(shown("c", "${a} = 'x'")))))
                .containsExactly("/pages/0/items/0/visibleWhen questionnaire-circular-logic");
        assertThat(flaws(Definitions.of(new Item.Calculated(head("a"), "${a} + 1"))))
                .containsExactly("/pages/0/items/0/expression questionnaire-circular-logic");
    }

    @Test
    void writesAndReadsADefinitionAsJson() {
        var json = JsonMapper.builder().build();
        var definition = Definitions.of(
                new Item.Group(head("g"), List.of(line(shown("q", "1 = 1")))),
                new Item.Repeat(head("r"), Item.OWN_PROGRAMMES, List.of(new Item.Evidence(head("e")))),
                Definitions.between(head("n"), true, 0, 100));
        var written = json.writeValueAsString(definition);
        assertThat(json.readValue(written, Definition.class)).isEqualTo(definition);
        assertThat(json.readTree(written).at("/pages/0/items/0/items/0")).isEqualTo(json.readTree("""
                {"kind": "text", "name": "q", "label": {"id": "q (id)", "en": "q (en)"}, "hint": null, "required": true,
                 "visibleWhen": "1 = 1", "validWhen": null, "validMessage": null, "feeds": null, "long": false,
                 "maxLength": 10000}
                """));
    }
}
