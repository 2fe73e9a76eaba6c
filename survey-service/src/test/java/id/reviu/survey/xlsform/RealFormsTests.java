package id.reviu.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.SampleQuestionnaires;
import id.reviu.survey.questionnaire.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealFormsTests {

    private static Definition read(byte[] file) {
        return XlsFormReader.read(file, "form").definition();
    }

    private static Definition readAgain(Definition definition) {
        return read(XlsFormWriter.write(definition, "form", "1"));
    }

    private static List<String> problems(String name) {
        var refused = catchThrowableOfType(XlsFormRefused.class, () -> XlsFormReader.read(Forms.real(name), "form"));
        return refused.problems().stream()
                .map(problem -> problem.sheet() + "!" + problem.column() + problem.row() + " " + problem.code())
                .toList();
    }

    private static Item find(Definition definition, String name) {
        var found = new ArrayList<Item>();
        definition.forEach(item -> {
            if (item.name().equals(name)) {
                found.add(item);
            }
        });
        return found.getFirst();
    }

    @Test
    void readsTheQuestionnaireForOffices() {
        var form = XlsFormReader.read(Forms.kediri("opd"), "form");
        var definition = form.definition();
        assertThat(definition.title().id()).isEqualTo("Survei Reviu Masterplan Smart City Kota Kediri 2024: OPD");
        assertThat(definition.languages()).containsExactly("id", "en");
        assertThat(definition.pages())
                .extracting(page -> page.name())
                .containsExactly("profil", "program", "kesiapan", "ipa", "5-page");
        assertThat(find(definition, "program"))
                .isInstanceOfSatisfying(
                        Item.Repeat.class, repeat -> assertThat(repeat.items()).hasSize(10));
        assertThat(find(definition, "efisien")).isInstanceOfSatisfying(Item.Rating.class, rating -> {
            assertThat(rating.points()).hasSize(4);
            assertThat(rating.head().feeds()).isEqualTo("criterion:efisien");
            assertThat(rating.head().visibleWhen()).isEqualTo("${status} != 'belum'");
        });
        assertThat(find(definition, "kesiapan"))
                .isInstanceOfSatisfying(
                        Item.Grid.class, grid -> assertThat(grid.rows()).hasSize(8));
        assertThat(find(definition, "ipa")).isInstanceOfSatisfying(Item.ImportancePerformance.class, grid -> {
            assertThat(grid.rows()).hasSize(18);
            assertThat(grid.rows().getFirst().feeds()).isEqualTo("sub-dimension:governance/public service");
        });
        assertThat(find(definition, "realisasi_anggaran")).isInstanceOfSatisfying(Item.Quantity.class, quantity -> {
            assertThat(quantity.min()).isEqualTo(BigDecimal.ZERO);
            assertThat(quantity.max()).isEqualTo(new BigDecimal("100"));
            assertThat(quantity.head().validWhen()).isNull();
            assertThat(quantity.head().validMessage()).isEqualTo(new Text("Isi 0 sampai 100", null));
        });
        assertThat(form.warnings()).extracting(Problem::code).containsOnly("questionnaire-not-translated-en");
    }

    @Test
    void readsTheQuestionnaireForStakeholders() {
        var definition = read(Forms.kediri("stakeholder"));
        assertThat(definition.pages())
                .extracting(page -> page.name())
                .containsExactly("1-page", "ikm", "ipa", "4-page");
        assertThat(definition.pages().get(1).visibleWhen()).isEqualTo("${layanan} != 'tidak_ada'");
        assertThat(find(definition, "prioritas")).isInstanceOf(Item.Ranking.class);
        assertThat(find(definition, "kecamatan"))
                .isInstanceOfSatisfying(
                        Item.Single.class,
                        single -> assertThat(single.choices())
                                .extracting(choice -> choice.code())
                                .containsExactly("35.71.01", "35.71.02", "35.71.03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opd", "stakeholder"})
    void writesTheQuestionnairesOfKediriAsTheyWereRead(String audience) {
        var definition = read(Forms.kediri(audience));
        assertThat(readAgain(definition)).isEqualTo(definition);
    }

    @Test
    void writesAQuestionOfEveryKindAsItWasRead() {
        var definition = SampleQuestionnaires.everyKind();
        assertThat(readAgain(definition)).isEqualTo(definition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"group.xlsx", "specify_other.xlsx", "text_and_integer.xlsx", "yes_or_no_question.xlsx"})
    void writesRealFormsAsTheyWereRead(String name) {
        var definition = read(Forms.real(name));
        assertThat(definition.languages()).containsExactly("en");
        assertThat(readAgain(definition)).isEqualTo(definition);
    }

    @Test
    void readsOlderSpellings() {
        var other = read(Forms.real("specify_other.xlsx"));
        assertThat(find(other, "sex")).isInstanceOfSatisfying(Item.Single.class, single -> {
            assertThat(single.other()).isTrue();
            assertThat(single.head().label()).isEqualTo(new Text(null, "What sex are you?"));
        });
        var group = read(Forms.real("group.xlsx"));
        assertThat(group.pages()).extracting(page -> page.name()).containsExactly("1-page", "father");
        assertThat(find(group, "phone_number")).isInstanceOf(Item.FreeText.class);
    }

    @Test
    void namesEverythingOfTheSpecificationsTestThatIsNotSupported() {
        assertThat(problems("xlsform_spec_test.xlsx"))
                .containsExactly(
                        "survey!I1 xlsform-language",
                        "survey!Q1 xlsform-language",
                        "survey!R1 xlsform-language",
                        "survey!S9 xlsform-media",
                        "survey!T9 xlsform-media",
                        "survey!U9 xlsform-media",
                        "survey!V9 xlsform-media",
                        "survey!W9 xlsform-media",
                        "survey!E10 xlsform-label-missing",
                        "survey!S10 xlsform-media",
                        "survey!D15 xlsform-repeat-count",
                        "survey!L15 xlsform-repeat-over-what",
                        "survey!J17 xlsform-required-message",
                        "survey!A30 xlsform-type-acknowledge",
                        "survey!A32 xlsform-type-time",
                        "survey!A33 xlsform-type-time",
                        "survey!A34 xlsform-type-place",
                        "survey!A35 xlsform-type-barcode",
                        "survey!A36 xlsform-type-media",
                        "survey!A37 xlsform-type-media",
                        "survey!A38 xlsform-type-media",
                        "survey!A42 xlsform-type-metadata",
                        "survey!A44 xlsform-type-metadata",
                        "survey!A46 xlsform-type-metadata",
                        "survey!A48 xlsform-type-metadata",
                        "survey!A50 xlsform-type-metadata",
                        "survey!A52 xlsform-type-metadata",
                        "survey!L57 xlsform-appearance-unsupported",
                        "survey!Y57 xlsform-column-unsupported",
                        "survey!Z57 xlsform-column-unsupported",
                        "choices!E1 xlsform-language",
                        "choices!C4 xlsform-choice-label-missing",
                        "choices!D4 xlsform-media",
                        "choices!C5 xlsform-choice-label-missing",
                        "choices!D5 xlsform-media",
                        "settings!C2 xlsform-encryption");
    }

    @Test
    void namesColumnsThatAreThereTwice() {
        assertThat(problems("duplicate_columns.xlsx"))
                .containsExactly(
                        "survey!E1 xlsform-column-twice",
                        "survey!O1 xlsform-language",
                        "survey!P1 xlsform-language",
                        "survey!Q9 xlsform-media",
                        "survey!R9 xlsform-media",
                        "survey!S9 xlsform-media",
                        "survey!T9 xlsform-media",
                        "survey!U9 xlsform-media",
                        "survey!D10 xlsform-label-missing",
                        "survey!Q10 xlsform-media",
                        "survey!K15 xlsform-default",
                        "survey!C16 xlsform-repeat-count",
                        "survey!J16 xlsform-repeat-over-what",
                        "survey!A31 xlsform-type-acknowledge",
                        "survey!A33 xlsform-type-time",
                        "survey!A34 xlsform-type-time",
                        "survey!A35 xlsform-type-place",
                        "survey!A36 xlsform-type-barcode",
                        "survey!A37 xlsform-type-media",
                        "survey!A38 xlsform-type-media",
                        "survey!A39 xlsform-type-media",
                        "survey!A43 xlsform-type-metadata",
                        "survey!A45 xlsform-type-metadata",
                        "survey!A47 xlsform-type-metadata",
                        "survey!A49 xlsform-type-metadata",
                        "survey!A51 xlsform-type-metadata",
                        "survey!A53 xlsform-type-metadata",
                        "choices!E1 xlsform-language",
                        "choices!C4 xlsform-choice-label-missing",
                        "choices!D4 xlsform-media",
                        "choices!C5 xlsform-choice-label-missing",
                        "choices!D5 xlsform-media",
                        "settings!C2 xlsform-encryption");
    }

    @Test
    void readsSheetsAndHeadersInAnyCase() {
        assertThat(problems("case_insensitivity.xlsx"))
                .containsExactly(
                        "SURVEY!A3 xlsform-type-external-list",
                        "SURVEY!D3 xlsform-choice-filter",
                        "SURVEY!A4 xlsform-type-place",
                        "ENTITIES!0 xlsform-sheet-entities",
                        "EXTERNAL_CHOICES!0 xlsform-sheet-external-choices",
                        "OSM!0 xlsform-sheet-osm");
    }
}
