package id.reviu.survey.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.problem.Violation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterTests {

    private static final Map<String, String> VALUES = Map.of(
            "name", "Budi {link} $1\r\nBcc: x@y.id", "campaign", "Reviu", "closes", "30 Juni", "link", "https://a/r/b");

    @Test
    void fillsEveryPlaceOnce() {
        var letter = new Letter("{campaign}", "{name}: {link}, {closes}").filled(VALUES);

        assertThat(letter.subject()).isEqualTo("Reviu");
        assertThat(letter.text()).isEqualTo("Budi {link} $1\r\nBcc: x@y.id: https://a/r/b, 30 Juni");
    }

    @Test
    void keepsASubjectOnOneLine() {
        assertThat(new Letter("{name}", "{link}").filled(VALUES).subject()).doesNotContain("\r", "\n");
    }

    @Test
    void namesEveryFault() {
        assertThat(new Letter(" ", "Halo {nama}").faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly(
                        "/subject mail-subject-missing", "/text mail-link-missing", "/text mail-place-unknown");
        assertThat(new Letter("a\nb", "{link}").faults())
                .extracting(Violation::code)
                .containsExactly("mail-subject-one-line");
        assertThat(new Letter("a", "{link}" + "x".repeat(10_000)).faults())
                .extracting(Violation::code)
                .containsExactly("mail-text-too-long");
    }

    @Test
    void takesGoodWords() {
        assertThat(new Letter("{campaign}", "Yth. {name}\r\n\t{link} {closes} {} { }").faults())
                .isEmpty();
    }
}
