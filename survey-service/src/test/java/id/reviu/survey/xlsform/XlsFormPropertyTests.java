package id.reviu.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.problem.Refusal;
import id.reviu.survey.chance.Cases;
import id.reviu.survey.chance.Chance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever stands in a form's cells, it is read, or refused with the place of every fault; and what is read is written back. */
class XlsFormPropertyTests {

    private static final long SLOWEST_MILLIS = 3_000;
    private static final long MOST_MEGABYTES = 256;

    private static final List<String> HEADERS = List.of(
            "type",
            "name",
            "label",
            "label::Bahasa Indonesia (id)",
            "label::English (en)",
            "hint",
            "required",
            "relevant",
            "constraint",
            "constraint_message",
            "appearance",
            "calculation",
            "default",
            "choice_filter",
            "Catatan",
            "TYPE ",
            "reviu:scale");
    private static final List<String> TYPES = List.of(
            "text",
            "integer",
            "decimal",
            "date",
            "note",
            "select_one yn",
            "select_multiple yn or_other",
            "select_one four",
            "rank yn",
            "file",
            "calculate",
            "begin_group",
            "end_group",
            "begin repeat",
            "end repeat",
            "geopoint",
            "select_one",
            "begin_",
            "",
            "txet");
    private static final List<String> CELLS = List.of(
            "",
            "q",
            "r",
            "q",
            "Apa?",
            "yes",
            "no",
            "${q} = 'y'",
            "${r} > 3",
            ". >= 0 and . <= 5",
            "selected(${q}, 'y')",
            "(((",
            "'",
            "=1+1",
            "table-list",
            "reviu-own-programmes",
            "multiline",
            "12",
            "0",
            "TRUE",
            "2024-05-03",
            "😀",
            "مرحبا",
            "<b>&amp;",
            "_x0041_",
            "q_other");
    private static final String CHOICES = """
            list_name | name | label
            yn        | y    | Ya
            yn        | n    | Tidak
            four      | 1    | Satu
            four      | 2    | Dua
            """;

    private static String sheet(Chance chance) {
        var header = "type | name | " + String.join(" | ", chance.many(1, 8, () -> chance.pick(HEADERS)));
        var rows = chance.many(
                0, 12, () -> chance.pick(TYPES) + " | " + String.join(" | ", chance.many(1, 9, () -> cell(chance))));
        return header + "\n" + String.join("\n", rows);
    }

    private static String cell(Chance chance) {
        return chance.below(10) == 0
                ? printable(chance.text(40)).replaceAll("[|\n\r\u0085\u2028\u2029]", "")
                : chance.pick(CELLS);
    }

    /** What an XML file can hold. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void anyFormIsReadOrRefusedAtItsPlaces() {
        Cases.of(1_500).hold(chance -> {
            var survey = sheet(chance);
            Cases.within(SLOWEST_MILLIS, MOST_MEGABYTES, survey, () -> readAndWrittenBack(survey));
        });
    }

    private static void readAndWrittenBack(String survey) {
        try {
            var form = XlsFormReader.read(Forms.of(survey, CHOICES), "formulir");
            var again = XlsFormReader.read(XlsFormWriter.write(form.definition(), "formulir", "1"), "formulir");
            assertThat(again.definition()).isEqualTo(form.definition());
        } catch (XlsFormRefused refused) {
            assertThat(refused.problems())
                    .isNotEmpty()
                    .allMatch(problem -> !problem.sheet().isEmpty());
        } catch (Refusal refused) {
            assertThat(refused.code()).startsWith("xlsform-");
        }
    }

    @Test
    void anyDamageToAFileIsRefused() {
        var file = Forms.of(Map.of("survey", "type | name | label\nselect_one yn | q | Apa?", "choices", CHOICES));
        Cases.of(600).hold(chance -> {
            var damaged = chance.flip() ? Arrays.copyOf(file, chance.below(file.length)) : file.clone();
            for (var each : chance.bytes(12)) {
                if (damaged.length > 0) {
                    damaged[chance.below(damaged.length)] = each;
                }
            }
            Cases.within(SLOWEST_MILLIS, MOST_MEGABYTES, "a damaged file", () -> readOrRefused(damaged));
        });
    }

    private static void readOrRefused(byte[] file) {
        try {
            XlsFormReader.read(file, "formulir");
        } catch (Refusal refused) {
            assertThat(refused.code()).startsWith("xlsform-");
        }
    }
}
