package id.reviu.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.reviu.survey.questionnaire.Choice;
import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsFormReaderTests {

    private static final String CHOICES = """
            list_name | name | label
            yn        | y    | Ya
            yn        | n    | Tidak
            four      | 1    | Satu
            four      | 2    | Dua
            """;

    private static XlsForm form(byte[] file) {
        return XlsFormReader.read(file, "formulir");
    }

    private static Definition definition(String survey) {
        return form(Forms.of(survey, CHOICES)).definition();
    }

    private static Item first(String survey) {
        return definition(survey).pages().getFirst().items().getFirst();
    }

    private static List<String> problems(byte[] file) {
        var refused = catchThrowableOfType(XlsFormRefused.class, () -> form(file));
        assertThat(refused).as("a refusal").isNotNull();
        return refused.problems().stream()
                .map(problem -> problem.sheet() + "!" + problem.column() + problem.row() + " " + problem.code())
                .toList();
    }

    private static List<String> problems(String survey) {
        return problems(Forms.of(survey, CHOICES));
    }

    private static List<String> warnings(String survey) {
        return form(Forms.of(survey, CHOICES)).warnings().stream()
                .map(problem -> problem.column() + problem.row() + " " + problem.code())
                .toList();
    }

    private static void readsBack(Definition definition) {
        assertThat(form(XlsFormWriter.write(definition, "f", "1")).definition()).isEqualTo(definition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select_one yn            | Single
            select one yn            | Single
            Select One From yn       | Single
            select1 yn               | Single
            select_one yn or_other   | Single
            select_multiple yn       | Multiple
            select all that apply from yn or specify other | Multiple
            rank yn                  | Ranking
            select_one four          | Rating
            TEXT                     | FreeText
            string                   | FreeText
            phone number             | FreeText
            int                      | Quantity
            decimal                  | Quantity
            date                     | Date
            file                     | Evidence
            note                     | Note
            """)
    void readsEveryTypeInItsSpellings(String type, String kind) {
        var item = first("type | name | label\n" + type + " | q | Q");
        assertThat(item.getClass().getSimpleName()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image            | xlsform-type-media
            geopoint         | xlsform-type-place
            start            | xlsform-type-metadata
            uri:deviceid     | xlsform-type-metadata
            dateTime         | xlsform-type-time
            acknowledge      | xlsform-type-acknowledge
            range            | xlsform-type-range
            barcode          | xlsform-type-barcode
            hidden           | xlsform-type-hidden
            select_one_from_file cities.csv      | xlsform-type-external-list
            select_multiple_from_file cities.csv | xlsform-type-external-list
            select_one_external yn | xlsform-type-external-list
            begin loop       | xlsform-type-loop
            intger           | xlsform-type-misspelt
            select_on yn     | xlsform-type-misspelt
            banana           | xlsform-type-unknown
            """)
    void namesEveryTypeThatIsNotSupported(String type, String code) {
        assertThat(problems("type | name | label\n" + type + " | q | Q")).contains("survey!A2 " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "default, xlsform-default",
        "choice_filter, xlsform-choice-filter",
        "trigger, xlsform-trigger",
        "repeat_count, xlsform-repeat-count",
        "media::image, xlsform-media",
        "media::audio::English (en), xlsform-media",
        "image, xlsform-media",
        "guidance_hint, xlsform-guidance-hint",
        "required_message, xlsform-required-message",
        "read_only, xlsform-column-unsupported",
        "parameters, xlsform-column-unsupported",
        "save_to, xlsform-column-unsupported",
        "relevnt, xlsform-column-misspelt"
    })
    void namesColumnsThatAreNotSupportedAndFilled(String column, String code) {
        var place = code.endsWith("misspelt") ? "survey!D1 " : "survey!D2 ";
        assertThat(problems("type | name | label | " + column + "\ntext | q | Q | x"))
                .containsExactly(place + code);
        assertThat(definition("type | name | label | " + column + "\ntext | q | Q | ")
                        .pages())
                .hasSize(1);
    }

    @Test
    void readsHeadersInAnyCaseAndSpacing() {
        var item = first("""
                TYPE | Name | Label :: Bahasa  Indonesia (ID) | label::English (en) | REQUIRED | Constraint Message | Catatan
                text | q    | Apa?                            | What?               | Yes      | Salah              | untuk saya
                """);
        assertThat(item.head().label()).isEqualTo(new Text("Apa?", "What?"));
        assertThat(item.head().required()).isTrue();
        assertThat(item.head().validMessage()).isEqualTo(new Text("Salah", null));
    }

    @Test
    void saysWhichColumnsAreTakenForComments() {
        assertThat(warnings("type | name | label | Catatan saya\ntext | q | Q | hm"))
                .contains("D1 xlsform-column-comment");
    }

    @Test
    void passesOverBlankRows() {
        assertThat(definition("type | name | label\n\n | | \ntext | q | Q\n\ntext | r | R")
                        .pages()
                        .getFirst()
                        .items())
                .hasSize(2);
    }

    @Test
    void listsEveryProblemAtOnce() {
        assertThat(problems("""
                        type             | name  | label | relevant        | constraint | required
                        text             | q     | Q     | ${nowhere} = 1  |            |
                        text             | q     | Again |                 |            |
                        select_one maybe | r     | R     |                 |            | perhaps
                        geopoint         | where | Where |                 |            |
                        note             | n     | N     | ${where} = 'x'  |            |
                        integer          | age   | Age   |                 | . > 'x     |
                        text             | 2nd   | Two   |                 |            |
                        text             |       | None  |                 |            |
                                         | lost  | Lost  |                 |            |
                        text             | bare  |       |                 |            |
                        begin_group      | g     | G     |                 |            |
                        """))
                .containsExactly(
                        "survey!D2 expression-unknown-name",
                        "survey!B3 xlsform-name-twice",
                        "survey!A4 xlsform-list-unknown",
                        "survey!F4 xlsform-required-expression",
                        "survey!A5 xlsform-type-place",
                        "survey!E7 expression-unclosed-text",
                        "survey!B8 xlsform-name",
                        "survey!B9 xlsform-name-missing",
                        "survey!A10 xlsform-type-missing",
                        "survey!C11 xlsform-label-missing",
                        "survey!A12 xlsform-begin-without-end",
                        "survey!A12 xlsform-group-empty");
    }

    @Test
    void findsConditionsThatWaitForEachOther() {
        assertThat(problems("""
                        type | name | label | relevant
                        text | a    | A     | ${b} = 'x'
                        text | b    | B     | ${a} = 'x'
                        """)).containsExactly("survey!D2 questionnaire-circular-logic");
        assertThat(problems("""
                        type        | name | label | relevant
                        begin_group | g    | G     | ${b} = 'x'
                        text        | b    | B     |
                        end_group   |      |       |
                        """)).containsExactly("survey!D2 questionnaire-circular-logic");
    }

    @Test
    void refusesAComparisonOfTheWrongType() {
        assertThat(problems("""
                        type    | name | label | relevant
                        integer | a    | A     |
                        text    | b    | B     | selected(${a}, 'x') + 'y' > 2
                        """)).isNotEmpty();
    }

    @Test
    void namesEveryProblemOfTheChoices() {
        var file = Forms.of("type | name | label\nselect_one l | q | Q", """
                list_name | name | label
                l         | a    | A
                l         | a    | B
                l         | b c  | C
                l         |      | D
                          | e    | E
                l         | f    |
                """);
        assertThat(problems(file))
                .containsExactly(
                        "choices!B3 xlsform-choice-twice",
                        "choices!B4 xlsform-choice-name",
                        "choices!B5 xlsform-choice-name-missing",
                        "choices!A6 xlsform-list-name-missing",
                        "choices!C7 xlsform-choice-label-missing");
    }

    @Test
    void refusesAFormWithoutItsSheets() {
        assertThat(problems(Forms.of(Map.of("settings", "form_title\nX"))))
                .containsExactly("survey!0 xlsform-sheet-missing");
        assertThat(problems(Forms.of(Map.of("surveys", "type | name\ntext | q"))))
                .containsExactly("survey!0 xlsform-sheet-misspelt");
        assertThat(problems(Forms.survey("type | name | label\nselect_one yn | q | Q")))
                .containsExactly("survey!A2 xlsform-no-choices-sheet");
        assertThat(problems(Forms.survey("naam | label\nq | Q"))).contains("survey!1 xlsform-column-missing");
        assertThat(problems(Forms.survey("type | name | label"))).containsExactly("survey!0 xlsform-no-questions");
    }

    @Test
    void takesBoundsOutOfAConstraint() {
        assertThat(first("type | name | label | constraint\ninteger | q | Q | . >= 17 and . <= 120"))
                .isInstanceOfSatisfying(Item.Quantity.class, quantity -> {
                    assertThat(quantity.min()).isEqualTo(new BigDecimal("17"));
                    assertThat(quantity.max()).isEqualTo(new BigDecimal("120"));
                    assertThat(quantity.head().validWhen()).isNull();
                });
        assertThat(first("type | name | label | constraint\nselect_multiple yn | q | Q | count-selected(.) <= 1"))
                .isInstanceOfSatisfying(
                        Item.Multiple.class,
                        multiple -> assertThat(multiple.max()).isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ". >= 17 and . <= 120",
                ". >= 0.5",
                ". > 3",
                ". >= 0 and . != 5",
                ". >= 0 and (. = 5 or . = 7)",
                ". >= 0 or . = -1",
                ". >= 0 and . <= 5 or . = 9",
                ". >= 0 and . >= 3",
                "(. >= 0) and . <= 3",
                ". = 5 and . <= 'and' and . <= 9"
            })
    void writesConstraintsThatMeanTheSame(String constraint) {
        var definition = BoundsFinder.in(form(Forms.survey(
                        "type | name | label | constraint\ndecimal | q | Q | " + constraint.replace("'and'", "8")))
                .definition());
        readsBack(definition);
    }

    @Test
    void readsWhatAnExactFormHolds() {
        var definition = form(Forms.of("""
                        type | name | label::Bahasa Indonesia (id) | label::English (en) | hint::Bahasa Indonesia (id) | required | relevant | constraint | constraint_message::English (en) | appearance | calculation | reviu:scale | reviu:unit | reviu:decimals | reviu:max-length
                        note | welcome | Selamat datang | Welcome | | | | | | | | | | |
                        text | name | Nama | Name | Lengkap | yes | | regex(., '^[A-Z]') | Begin large | | | | | | 80
                        text | story | Cerita | Story | | | | | | multiline | | | | |
                        decimal | area | Luas | Area | | | | . >= 0 | | | | | ha | 2 |
                        date | day | Hari | Day | | TRUE | | . <= today() | | | | | | |
                        select_multiple fruit or_other | fruit | Buah | Fruit | | | ${area} > 1 | count-selected(.) <= 2 | | | | | | |
                        select_one scale | bad | Buruk | Bad | | | | | | reviu-reversed | | criterion:x | | |
                        calculate | double | | | | | | | | | ${area} * 2 | | | |
                        begin_group | outer | Luar | Outer | | | ${double} > 4 | | | | | | | |
                        text | inside | Dalam | Inside | | | | | | | | | | |
                        begin_group | grid | Kisi | Grid | | | | | | table-list | | | | |
                        select_one scale | g1 | Satu | One | | yes | | | | | | x:1 | | |
                        select_one scale | g2 | Dua | Two | | | | | | | | | | |
                        end_group | | | | | | | | | | | | | |
                        end_group | | | | | | | | | | | | | |
                        begin_repeat | prog | Program | Programme | Tiap program | | | | | reviu-own-programmes | | | | |
                        file | proof | Bukti | Proof | | | ${g1} >= 1 | | | | | | | |
                        rank fruit | order | Urutan | Order | | | | | | | | | | |
                        end_repeat | | | | | | | | | | | | | |
                        """, """
                        list_name | name | label::Bahasa Indonesia (id) | label::English (en) | reviu:exclusive
                        fruit | apple | Apel | Apple |
                        fruit | none | Tidak ada | None | yes
                        scale | 1 | Buruk | Bad |
                        scale | 5 | Baik | Good |
                        """, """
                        form_title | form_title::English (en) | default_language
                        Lengkap | Complete | Bahasa Indonesia (id)
                        """)).definition();
        assertThat(definition.title()).isEqualTo(new Text("Lengkap", "Complete"));
        assertThat(definition.pages()).extracting(page -> page.name()).containsExactly("1-page", "outer", "prog");
        var items = definition.pages().getFirst().items().stream().collect(Collectors.toMap(Item::name, item -> item));
        assertThat(items.get("fruit")).isInstanceOfSatisfying(Item.Multiple.class, fruit -> {
            assertThat(fruit.other()).isTrue();
            assertThat(fruit.max()).isEqualTo(2);
            assertThat(fruit.exclusive()).containsExactly("none");
            assertThat(fruit.choices()).contains(new Choice("apple", new Text("Apel", "Apple")));
        });
        assertThat(items.get("bad"))
                .isInstanceOfSatisfying(
                        Item.Rating.class,
                        rating -> assertThat(rating.reversed()).isTrue());
        assertThat(items.get("area")).isInstanceOfSatisfying(Item.Quantity.class, area -> {
            assertThat(area.unit()).isEqualTo("ha");
            assertThat(area.decimals()).isEqualTo(2);
            assertThat(area.min()).isEqualTo(BigDecimal.ZERO);
        });
        assertThat(items.get("name"))
                .isInstanceOfSatisfying(
                        Item.FreeText.class,
                        name -> assertThat(name.maxLength()).isEqualTo(80));
        readsBack(definition);
    }

    @Test
    void straightensQuotationMarksThatWordProcessorsBend() {
        assertThat(definition("""
                                type          | name | label | relevant
                                select_one yn | a    | A     |
                                text          | b    | B     | ${a} = ‘y’
                                """).pages().getFirst().items().getLast().head().visibleWhen())
                .isEqualTo("${a} = 'y'");
    }

    @Test
    void refusesLanguagesOtherThanIndonesianAndEnglish() {
        assertThat(problems("type | name | label | label::Basa Jawa (jv)\ntext | q | Q | Opo"))
                .containsExactly("survey!D1 xlsform-language");
        assertThat(problems(Forms.of("type | name | label\ntext | q | Q", CHOICES, "default_language\nfr")))
                .contains("settings!A2 xlsform-language");
    }

    @Test
    void takesNamesAndTextsOfAllScriptsAsTheyAre() {
        assertThat(problems("type | name | label\ntext | naïve | Q")).containsExactly("survey!B2 xlsform-name");
        assertThat(problems("type | name | label\ntext | 😀 | Q")).containsExactly("survey!B2 xlsform-name");
        assertThat(problems("type | name | label\ntext | " + "a".repeat(10_000) + " | Q"))
                .containsExactly("survey!B2 xlsform-name");
        var definition = definition("type | name | label\ntext | q | مرحبا 😀 _x0041_");
        assertThat(definition
                        .pages()
                        .getFirst()
                        .items()
                        .getFirst()
                        .head()
                        .label()
                        .id())
                .isEqualTo("مرحبا 😀 A");
        readsBack(definition);
    }

    @Test
    void namesAGroupThatCannotBeATable() {
        var survey = """
                type          | name | label | hint | appearance
                begin_group   | g    | G     |      | table-list
                select_one yn | a    | A     | hm   |
                end_group     |      |       |      |
                """;
        assertThat(warnings(survey)).contains("E2 xlsform-no-table");
        assertThat(definition(survey).pages().getFirst().items().getFirst()).isInstanceOf(Item.Single.class);
    }

    @Test
    void refusesARepeatOverAnythingElse() {
        assertThat(problems("""
                        type         | name | label | appearance
                        begin_repeat | r    | R     |
                        text         | a    | A     |
                        end_repeat   |      |       |
                        """)).containsExactly("survey!D2 xlsform-repeat-over-what");
    }

    @Test
    void staysQuickWithThousandsOfRows() {
        var rows = IntStream.range(0, 4_900)
                .mapToObj(i -> "calculate | c" + i + " | | " + (i == 0 ? "1" : "${c" + (i - 1) + "} + 1"))
                .collect(Collectors.joining("\n"));
        var definition = form(Forms.survey("type | name | label | calculation\ntext | q | Q |\n" + rows))
                .definition();
        assertThat(definition.pages().getFirst().items()).hasSize(4_901);
    }
}
