package id.reviu.survey.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionCheckTests {

    private static final Map<String, Type> QUESTIONS = Map.of(
            "text", Type.TEXT,
            "number", Type.NUMBER,
            "truth", Type.BOOLEAN,
            "date", Type.DATE,
            "set", Type.CODES,
            "any", Type.ANY,
            "cost", Type.NUMBER.inEachEntry(),
            "status", Type.TEXT.inEachEntry(),
            "programmes", Type.REPEAT);

    private static final Types TYPES = name -> Optional.ofNullable(QUESTIONS.get(name));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ${number} + 1                                   | NUMBER
        ${date} + 7                                     | NUMBER
        today()                                         | DATE
        date(${text})                                   | DATE
        ${text}                                         | TEXT
        ${set}                                          | CODES
        ${any} + 1                                      | NUMBER
        ${any}                                          | ANY
        if(${truth}, 1, 2)                              | NUMBER
        if(${truth}, 1, '')                             | NUMBER
        if(${truth}, '', ${date})                       | DATE
        if(${truth}, 1, 'x')                            | ANY
        if(${truth}, '', '')                            | ANY
        coalesce(${set}, '')                            | CODES
        coalesce(${text}, ${number})                    | ANY
        ${text} = 'a'                                   | BOOLEAN
        ${text} = ''                                    | BOOLEAN
        ${text} = 12                                    | BOOLEAN
        ${number} = '3'                                 | BOOLEAN
        ${number} = ''                                  | BOOLEAN
        ${number} = ${text}                             | BOOLEAN
        ${number} > '3'                                 | BOOLEAN
        ${set} = ''                                     | BOOLEAN
        ${set} != ${any}                                | BOOLEAN
        ${date} = '2024-05-03'                          | BOOLEAN
        ${date} > ${date} + 30                          | BOOLEAN
        ${date} <= '2024-05-03'                         | BOOLEAN
        ${truth} = true()                               | BOOLEAN
        ${truth} and not(${truth}) or ${any}            | BOOLEAN
        selected(${set}, 'a')                           | BOOLEAN
        selected(${text}, ${number})                    | BOOLEAN
        count-selected(${set}) > 2                      | BOOLEAN
        regex(${text}, '[a-z]+')                        | BOOLEAN
        regex(${number}, '[0-9]+')                      | BOOLEAN
        contains(${text}, 'a')                          | BOOLEAN
        sum(${cost})                                    | NUMBER
        sum(${cost}) div count(${programmes})           | NUMBER
        max(${cost}, ${number}, 3)                      | NUMBER
        count-non-empty(${status})                      | NUMBER
        number(${text}) > 3                             | BOOLEAN
        string-length(${set})                           | NUMBER
        concat(${text}, ${number}, ${set})              | TEXT
        -${number}                                      | NUMBER
        round(${number}, 2)                             | NUMBER
        """)
    void sound(String source, Type.Kind kind) {
        var check = Expression.parse(source).check(TYPES);
        assertThat(check.problems()).isEmpty();
        assertThat(check.type()).isEqualTo(new Type(kind, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        ${nobody} = 1                       | expression-unknown-name    | 0  | [nobody]
        1 + ${nobody}                       | expression-unknown-name    | 4  | [nobody]
        . > 1                               | expression-no-own-value    | 0  | []
        ${text} > 1                         | expression-type            | 0  | [number, text]
        1 < ${set}                          | expression-type            | 4  | [number, codes]
        ${text} + 1                         | expression-type            | 0  | [number, text]
        1 + 'a'                             | expression-type            | 4  | [number, text]
        -${truth}                           | expression-type            | 1  | [number, boolean]
        'a' < 1                             | expression-type            | 0  | [number, text]
        ${truth} + 1                        | expression-type            | 0  | [number, boolean]
        1 < 2 < 3                           | expression-type            | 0  | [number, boolean]
        ${number} and ${truth}              | expression-type            | 0  | [boolean, number]
        ${truth} or ${text}                 | expression-type            | 12 | [boolean, text]
        not(${text})                        | expression-type            | 4  | [boolean, text]
        if(${text}, 1, 2)                   | expression-type            | 3  | [boolean, text]
        selected(${truth}, 'a')             | expression-type            | 9  | [codes, boolean]
        count-selected(${date})             | expression-type            | 15 | [codes, date]
        regex(${truth}, 'a')                | expression-type            | 6  | [text, boolean]
        round(${text})                      | expression-type            | 6  | [number, text]
        sum(${text})                        | expression-type            | 4  | [number, text]
        sum(${status})                      | expression-type            | 4  | [number, text]
        ${truth} = 'true'                   | expression-compared        | 9  | [boolean, text]
        ${truth} = 1                        | expression-compared        | 9  | [boolean, number]
        ${number} = 'banyak'                | expression-compared        | 10 | [number, text]
        'banyak' != ${number}               | expression-compared        | 9  | [text, number]
        ${date} = '3 Mei 2024'              | expression-compared        | 8  | [date, text]
        ${set} = 'a'                        | expression-set-compared    | 7  | []
        ${set} != ${text}                   | expression-set-compared    | 7  | []
        ${cost} > 1                         | expression-many            | 0  | [cost]
        concat(${status}, 'x')              | expression-many            | 7  | [status]
        ${programmes} = ''                  | expression-many            | 0  | [programmes]
        """)
    void unsound(String source, String code, int offset, String args) {
        assertThat(Expression.parse(source).check(TYPES).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.offset()).isEqualTo(offset);
                    assertThat(problem.args()).hasToString(args);
                });
    }

    @Test
    void allProblemsAtOnceInTheOrderOfTheSource() {
        var check =
                Expression.parse("not(${a}) and ${text} > ${b} or ${set} = 'x'").check(TYPES);
        assertThat(check.problems())
                .extracting(ExpressionProblem::code)
                .containsExactly(
                        "expression-unknown-name",
                        "expression-type",
                        "expression-unknown-name",
                        "expression-set-compared");
    }

    @Test
    void aConstraintKnowsTheTypeOfItsQuestion() {
        var constraint = Expression.parse(". >= 0 and . <= 100");
        assertThat(constraint.checkCondition(TYPES.withOwn(Type.NUMBER)).problems())
                .isEmpty();
        assertThat(constraint.checkCondition(TYPES.withOwn(Type.TEXT)).problems())
                .extracting(ExpressionProblem::offset)
                .containsExactly(0, 11);
    }

    @Test
    void aConditionYieldsTrueOrFalse() {
        assertThat(Expression.parse("${number} + 1").check(TYPES).problems()).isEmpty();
        assertThat(Expression.parse("${number} + 1").checkCondition(TYPES).problems())
                .extracting(ExpressionProblem::code)
                .containsExactly("expression-type");
    }

    @Test
    void namesWhatItUses() {
        assertThat(Expression.parse("${b} + ${a} > ${b} and . = '${c}'").references())
                .containsExactly("b", "a");
    }
}
