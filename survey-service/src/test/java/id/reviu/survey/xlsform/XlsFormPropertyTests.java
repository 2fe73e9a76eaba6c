package id.reviu.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.problem.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a form's cells, it is read, or refused with the place of every fault; and what is read is written back. */
class XlsFormPropertyTests {

    private static final long SLOWEST_MILLIS = 3_000;

    private static final String[] HEADERS = {
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
        "reviu:scale"
    };
    private static final String[] TYPES = {
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
        "txet"
    };
    private static final String[] CELLS = {
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
        "q_other"
    };
    private static final String CHOICES = """
            list_name | name | label
            yn        | y    | Ya
            yn        | n    | Tidak
            four      | 1    | Satu
            four      | 2    | Dua
            """;

    @Provide
    Arbitrary<String> sheets() {
        var header = Arbitraries.of(HEADERS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(each -> "type | name | " + String.join(" | ", each));
        var free = Arbitraries.strings()
                .excludeChars('|', '\n', '\r')
                .ofMaxLength(40)
                .map(XlsFormPropertyTests::printable);
        var cell = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, Arbitraries.of(CELLS)), net.jqwik.api.Tuple.of(1, free));
        var row = Combinators.combine(
                        Arbitraries.of(TYPES), cell.list().ofMinSize(1).ofMaxSize(9))
                .as((type, cells) -> type + " | " + String.join(" | ", cells));
        return Combinators.combine(header, row.list().ofMaxSize(12))
                .as((first, rows) -> first + "\n" + String.join("\n", rows));
    }

    /** What an XML file can hold. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property(tries = 1_500, seed = "3506")
    void anyFormIsReadOrRefusedAtItsPlaces(@ForAll("sheets") String survey) {
        var began = System.nanoTime();
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
        assertThat((System.nanoTime() - began) / 1_000_000).isLessThan(SLOWEST_MILLIS);
    }

    @Property(tries = 600, seed = "3506")
    void anyDamageToAFileIsRefused(
            @ForAll("places") List<Integer> places, @ForAll("bytes") byte[] bytes, @ForAll boolean cutShort) {
        var file = Forms.of(Map.of("survey", "type | name | label\nselect_one yn | q | Apa?", "choices", CHOICES));
        var damaged = cutShort ? Arrays.copyOf(file, Math.floorMod(places.getFirst(), file.length)) : file;
        for (int i = 0; i < bytes.length && damaged.length > 0; i++) {
            damaged[Math.floorMod(places.get(i % places.size()), damaged.length)] = bytes[i];
        }
        try {
            XlsFormReader.read(damaged, "formulir");
        } catch (Refusal refused) {
            assertThat(refused.code()).startsWith("xlsform-");
        }
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 1 << 16).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(12);
    }
}
