package id.reviu.survey.questionnaire;

import static id.reviu.survey.questionnaire.Definitions.between;
import static id.reviu.survey.questionnaire.Definitions.choices;
import static id.reviu.survey.questionnaire.Definitions.head;
import static id.reviu.survey.questionnaire.Definitions.line;
import static id.reviu.survey.questionnaire.Definitions.number;
import static id.reviu.survey.questionnaire.Definitions.required;
import static id.reviu.survey.questionnaire.Definitions.row;
import static id.reviu.survey.questionnaire.Definitions.scale;
import static id.reviu.survey.questionnaire.Definitions.shown;
import static id.reviu.survey.questionnaire.Definitions.text;
import static id.reviu.survey.questionnaire.Definitions.valid;
import static id.reviu.survey.questionnaire.Definitions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnswerCheckTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 3);
    private static final List<OwnProgramme> TWO =
            List.of(new OwnProgramme("home-care", "Home Care"), new OwnProgramme("bank-sampah", "Bank Sampah"));

    /** One question of every kind, answers named as the kind. */
    private static final AnswerCheck EVERYTHING = AnswerCheck.of(Definitions.of(
            new Item.Single(head("single"), choices("a", "35.71.01"), true),
            new Item.Multiple(head("multiple"), choices("a", "b", "c", "none"), false, List.of("none"), 1, 2),
            new Item.Rating(head("rating"), scale(1, 5), false),
            new Item.Grid(head("grid"), List.of(row("g1", true), row("g2", false)), scale(1, 4)),
            new Item.ImportancePerformance(head("ipa"), List.of(row("i1", false)), scale(1, 5)),
            new Item.Ranking(head("ranking"), choices("x", "y", "z")),
            between(head("integer"), true, 17, 120),
            new Item.Quantity(head("decimal"), false, null, null, "ha", 2),
            new Item.Date(head("date")),
            new Item.FreeText(head("text"), false, 10),
            new Item.Evidence(head("evidence")),
            new Item.Note(head("note"))));

    private static JsonNode json(String single) {
        return JSON.readTree(single.replace('\'', '"'));
    }

    private static Verdict submit(AnswerCheck check, String answers) {
        return check.submission(json(answers), TWO, TODAY);
    }

    /** The answers as they are kept: as text. */
    private static JsonNode read(Verdict verdict) {
        return JSON.readTree(verdict.answers().toString());
    }

    private static List<String> faults(Verdict verdict) {
        return verdict.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'single': 'a'                          | 'single': 'a'
            'single': 'other', 'single_other': 'z' | 'single': 'other', 'single_other': 'z'
            'multiple': ['b', 'a']                 | 'multiple': ['b', 'a']
            'rating': '3'                          | 'rating': 3
            'rating': 3.0                          | 'rating': 3
            'grid': {'g2': '4', 'g1': 1}           | 'grid': {'g1': 1, 'g2': 4}
            'g1': 1, 'g2': 4                       | 'grid': {'g1': 1, 'g2': 4}
            'g1': 1, 'grid': {'g2': 4}             | 'grid': {'g1': 1, 'g2': 4}
            'ipa': {'i1': {'performance': 2, 'importance': 5}} | 'ipa': {'i1': {'importance': 5, 'performance': 2}}
            'ranking': ['z', 'x', 'y']             | 'ranking': ['z', 'x', 'y']
            'integer': '17'                        | 'integer': 17
            'decimal': '12.50'                     | 'decimal': 12.5
            'decimal': 12.0                        | 'decimal': 12
            'decimal': -0                          | 'decimal': 0
            'date': '2024-05-03'                   | 'date': '2024-05-03'
            'text': 12                             | 'text': '12'
            'evidence': '0190A5C0-0000-7000-8000-000000000001' | 'evidence': ['0190a5c0-0000-7000-8000-000000000001']
            'text': '', 'rating': null             |
            """)
    void keepsAnswersInTheirOneNormalForm(String given, String normal) {
        var complete = given.contains("g1") || given.contains("grid");
        var verdict = submit(EVERYTHING, "{" + given + (complete ? "" : ", 'g1': 1") + "}");
        assertThat(faults(verdict)).isEmpty();
        var expected = normal == null ? "{}" : "{" + normal + "}";
        var answers = verdict.answers().deepCopy();
        if (!complete) {
            answers.remove("grid");
        }
        assertThat(JSON.readTree(answers.toString())).isEqualTo(json(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'nowhere': 1                | /answers/nowhere answer-no-such-question
            'a/b~': 1                   | /answers/a~1b~0 answer-no-such-question
            'single': ['a']             | /answers/single answer-not-one-code
            'single': 'q'               | /answers/single answer-no-such-choice
            'multiple': 'a'             | /answers/multiple answer-not-a-list
            'multiple': ['a', 'q']      | /answers/multiple/1 answer-no-such-choice
            'multiple': ['a', 'a']      | /answers/multiple/1 answer-chosen-twice
            'rating': 'good'            | /answers/rating answer-not-whole
            'rating': 2.5               | /answers/rating answer-not-whole
            'rating': true              | /answers/rating answer-not-whole
            'rating': 99999999999999    | /answers/rating answer-not-whole
            'grid': 3                   | /answers/grid answer-not-by-row
            'grid': {'g9': 1}           | /answers/grid/g9 answer-no-such-row
            'grid': {'g1': 'x'}         | /answers/grid/g1 answer-not-whole
            'g1': 'x'                   | /answers/g1 answer-not-whole
            'ipa': {'i1': 5}            | /answers/ipa/i1 answer-not-rated-twice
            'ipa': {'i1': {'beauty': 5}} | /answers/ipa/i1/beauty answer-no-such-rating
            'decimal': 'much'           | /answers/decimal answer-not-a-number
            'decimal': 1e300            | /answers/decimal answer-not-a-number
            'decimal': '1e9'            | /answers/decimal answer-not-a-number
            'date': '2024-02-30'        | /answers/date answer-not-a-date
            'date': '3 May'             | /answers/date answer-not-a-date
            'date': '9999-01-01'        | /answers/date answer-not-a-date
            'text': ['a']               | /answers/text answer-not-text
            'evidence': ['x']           | /answers/evidence/0 answer-not-a-file
            'note': 'x'                 | /answers/note answer-not-asked
            """)
    void refusesWhatIsOfAnotherKindInADraftToo(String given, String fault) {
        assertThat(faults(EVERYTHING.draft(json("{" + given + "}"), TWO))).containsExactly(fault);
        assertThat(faults(submit(EVERYTHING, "{" + given + "}"))).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'multiple': ['a', 'b', 'c'] | /answers/multiple answer-too-many-chosen
            'multiple': ['a', 'none']   | /answers/multiple answer-stands-alone
            'rating': 6                 | /answers/rating answer-off-scale
            'grid': {'g1': 5}           | /answers/grid/g1 answer-off-scale
            'grid': {'g2': 1}           | /answers/grid/g1 answer-required
            'ipa': {'i1': {'importance': 5}} | /answers/ipa/i1/performance answer-required
            'ranking': ['x', 'y']       | /answers/ranking answer-not-all-ranked
            'integer': 16               | /answers/integer answer-too-small
            'integer': 121              | /answers/integer answer-too-large
            'integer': 20.5             | /answers/integer answer-not-whole
            'decimal': 1.234            | /answers/decimal answer-too-many-decimals
            'text': 'much too long'     | /answers/text answer-too-long
            """)
    void refusesWhatIsUnfinishedOrOutOfRangeOnlyAtSubmission(String given, String fault) {
        assertThat(faults(EVERYTHING.draft(json("{" + given + "}"), TWO))).isEmpty();
        assertThat(faults(submit(EVERYTHING, "{" + given + "}"))).contains(fault);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(faults(submit(EVERYTHING, "{'g1': 1, 'text': '😀😀😀😀😀😀😀😀😀😀'}")))
                .isEmpty();
    }

    @Test
    void keepsNoCharacterThatTheDatabaseCannotStore() {
        var answers = JSON.createObjectNode().put("text", "a\0b\uD800c").put("g1", 1);
        assertThat(EVERYTHING.draft(answers, TWO).answers().get("text").stringValue())
                .isEqualTo("ab\uFFFDc");
    }

    @Test
    void refusesAnswersThatAreNoObject() {
        assertThat(faults(submit(EVERYTHING, "[]"))).contains("/answers answers-not-an-object");
        assertThat(faults(EVERYTHING.draft(json("null"), TWO))).isEmpty();
    }

    @Test
    void requiresOnlyWhatIsVisible() {
        var check = AnswerCheck.of(Definitions.of(
                yesNo(required("member")), line(shown("decree", "${member} = 'yes'")), line(required("name"))));
        assertThat(faults(submit(check, "{}")))
                .containsExactly("/answers/member answer-required", "/answers/name answer-required");
        assertThat(faults(submit(check, "{'member': 'yes', 'name': ' '}")))
                .containsExactly("/answers/decree answer-required", "/answers/name answer-required");
        assertThat(faults(submit(check, "{'member': 'no', 'name': 'x'}"))).isEmpty();
    }

    @Test
    void leavesOutAndNamesAnswersToInvisibleQuestions() {
        var check = AnswerCheck.of(
                Definitions.of(yesNo(head("a")), yesNo(shown("b", "${a} = 'yes'")), line(shown("c", "${b} = 'yes'"))));
        var verdict = submit(check, "{'a': 'no', 'b': 'yes', 'c': 'x'}");
        assertThat(verdict.accepted()).isTrue();
        assertThat(read(verdict)).isEqualTo(json("{'a': 'no'}"));
        assertThat(verdict.dropped()).containsExactly("/answers/b", "/answers/c");
        assertThat(read(check.draft(json("{'a': 'no', 'b': 'yes', 'c': 'x'}"), TWO)))
                .isEqualTo(json("{'a': 'no', 'b': 'yes', 'c': 'x'}"));
    }

    @Test
    void seesAQuestionThatStandsLater() {
        var check = AnswerCheck.of(Definitions.of(line(shown("first", "${last} > 3")), number(head("last"))));
        assertThat(submit(check, "{'first': 'x', 'last': 4}").dropped()).isEmpty();
        assertThat(submit(check, "{'first': 'x', 'last': 3}").dropped()).containsExactly("/answers/first");
    }

    @Test
    void hidesAWholePageAndAWholeGroup() {
        var check = AnswerCheck.of(Definitions.pages(
                new FormPage("one", text("one"), null, List.of(yesNo(head("a")))),
                new FormPage("two", text("two"), "${a} = 'yes'", List.of(line(required("b")))),
                new FormPage(
                        "three",
                        text("three"),
                        null,
                        List.of(new Item.Group(
                                shown("group", "${a} = 'no'"),
                                List.of(new Item.Grid(head("grid"), List.of(row("g", true)), scale(1, 4))))))));
        assertThat(faults(submit(check, "{'a': 'yes'}"))).containsExactly("/answers/b answer-required");
        assertThat(faults(submit(check, "{'a': 'no'}"))).containsExactly("/answers/grid/g answer-required");
        assertThat(submit(check, "{'a': 'no', 'g': 2, 'b': 'x'}").dropped()).containsExactly("/answers/b");
    }

    @Test
    void holdsConditionsOnTheAnswerItselfOnlyWhenThereIsOne() {
        var message = new Text("Isi 0 sampai 100", null);
        var check = AnswerCheck.of(Definitions.of(number(valid("share", ". >= 0 and . <= 100", message))));
        assertThat(faults(submit(check, "{}"))).isEmpty();
        var verdict = submit(check, "{'share': 101}");
        assertThat(faults(verdict)).containsExactly("/answers/share answer-told");
        assertThat(verdict.violations().getFirst().args()).containsExactly("Isi 0 sampai 100", "Isi 0 sampai 100");
    }

    @Test
    void worksOutCalculationsAndIgnoresWhatIsSentForThem() {
        var check = AnswerCheck.of(Definitions.of(
                number(head("n")),
                new Item.Calculated(head("double"), "${n} * 2"),
                new Item.Calculated(head("more"), "${double} + 0.5"),
                line(shown("big", "${more} > 10"))));
        assertThat(read(submit(check, "{'n': 5, 'double': 99, 'big': 'x'}")))
                .isEqualTo(json("{'n': 5, 'double': 10, 'more': 10.5, 'big': 'x'}"));
        assertThat(read(check.draft(json("{'n': 5, 'double': 99}"), TWO))).isEqualTo(json("{'n': 5}"));
    }

    private static final AnswerCheck PROGRAMMES = AnswerCheck.of(Definitions.of(
            yesNo(head("top")),
            new Item.Repeat(
                    head("program"),
                    Item.OWN_PROGRAMMES,
                    List.of(
                            new Item.Single(required("status"), choices("belum", "berjalan"), false),
                            new Item.Rating(shown("efisien", "${status} != 'belum'"), scale(1, 4), false))),
            new Item.Calculated(head("total"), "sum(${efisien})")));

    @Test
    void wantsExactlyOneEntryForEachProgramme() {
        assertThat(faults(submit(PROGRAMMES, "{}")))
                .containsExactly(
                        "/answers/program answer-programme-missing", "/answers/program answer-programme-missing");
        assertThat(faults(submit(PROGRAMMES, """
                        {'program': [{'programme': 'home-care', 'status': 'belum'},
                                     {'programme': 'home-care', 'status': 'belum'},
                                     {'programme': 'nope', 'status': 'belum'}, {'status': 'belum'}, 3]}""")))
                .containsExactly(
                        "/answers/program/1/programme answer-programme-twice",
                        "/answers/program/2/programme answer-no-such-programme",
                        "/answers/program/3/programme answer-programme-not-named",
                        "/answers/program/4 answer-not-by-programme",
                        "/answers/program answer-programme-missing");
        assertThat(faults(submit(PROGRAMMES, "{'program': {}}"))).contains("/answers/program answer-not-by-programme");
    }

    @Test
    void judgesEachEntryByItself() {
        var verdict = submit(PROGRAMMES, """
                {'program': [{'programme': 'bank-sampah', 'status': 'berjalan', 'efisien': '4', 'extra': 1},
                             {'programme': 'home-care', 'status': 'belum', 'efisien': 2}]}""");
        assertThat(faults(verdict)).containsExactly("/answers/program/0/extra answer-no-such-question");
        assertThat(verdict.dropped()).containsExactly("/answers/program/1/efisien");
        assertThat(read(verdict)).isEqualTo(json("""
                {'program': [{'programme': 'home-care', 'status': 'belum'},
                             {'programme': 'bank-sampah', 'status': 'berjalan', 'efisien': 4}],
                 'total': 4}"""));
        assertThat(faults(submit(PROGRAMMES, """
                        {'program': [{'programme': 'bank-sampah', 'status': 'berjalan'},
                                     {'programme': 'home-care'}]}""")))
                .containsExactly(
                        "/answers/program/1/status answer-required",
                        "/answers/program/1/efisien answer-required",
                        "/answers/program/0/efisien answer-required");
    }

    @Test
    void takesAnEntryWithoutItsProgrammeWhereThereIsOnlyOne() {
        var only = TWO.subList(0, 1);
        var verdict = PROGRAMMES.submission(json("{'program': [{'status': 'belum'}]}"), only, TODAY);
        assertThat(verdict.accepted()).isTrue();
        assertThat(read(verdict))
                .isEqualTo(json("{'program': [{'programme': 'home-care', 'status': 'belum'}], 'total': 0}"));
    }

    @Test
    void asksNothingOfAnOfficeWithoutProgrammes() {
        var verdict = PROGRAMMES.submission(json("{'top': 'yes', 'program': []}"), List.of(), TODAY);
        assertThat(verdict.accepted()).isTrue();
    }

    @Test
    void givesTheSameAnswersAgain() {
        var answers = "{'program': [{'programme': 'home-care', 'status': 'belum'},"
                + "{'programme': 'bank-sampah', 'status': 'berjalan', 'efisien': '4'}], 'top': 'yes'}";
        var once = submit(PROGRAMMES, answers).answers();
        var again = PROGRAMMES
                .submission(JSON.readTree(once.toString()), TWO, TODAY)
                .answers();
        assertThat(again).hasToString(once.toString());
    }

    @Test
    void judgesAQuestionnaireOf250QuestionsInUnderAMillisecond() {
        var items = IntStream.range(0, 250)
                .mapToObj(i -> i % 5 == 0
                        ? (Item) yesNo(required("q" + i))
                        : between(shown("q" + i, "${q" + (i - i % 5) + "} = 'yes' and not(${q0} = 'x')"), true, 0, 10))
                .toArray(Item[]::new);
        var check = AnswerCheck.of(Definitions.of(items));
        var answers = JSON.createObjectNode();
        IntStream.range(0, 250).forEach(i -> {
            if (i % 5 == 0) {
                answers.put("q" + i, "yes");
            } else {
                answers.put("q" + i, i % 10);
            }
        });
        var times = IntStream.range(0, 2_000)
                .mapToLong(i -> {
                    var start = System.nanoTime();
                    assertThat(check.submission(answers, List.of(), TODAY).accepted())
                            .isTrue();
                    return System.nanoTime() - start;
                })
                .skip(1_000)
                .sorted()
                .toArray();
        // Far below it on a quiet machine; a test that runs beside others leaves room.
        assertThat(times[times.length / 2]).isLessThan(5_000_000L);
    }
}
