package id.reviu.survey.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CheckCodeTests {

    private static final byte[] SECRET = "a".repeat(32).getBytes(StandardCharsets.UTF_8);

    @Test
    void isTheSameForTheSameAndAnotherForAnother() {
        var code = CheckCode.of("x:1", SECRET);

        assertThat(code.text()).matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}");
        assertThat(CheckCode.of("x:1", SECRET)).isEqualTo(code);
        assertThat(CheckCode.of("x:2", SECRET)).isNotEqualTo(code);
        assertThat(CheckCode.of("x:1", "b".repeat(32).getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(code);
    }

    @Test
    void isReadAsPeopleTypeIt() {
        var code = CheckCode.of("x:1", SECRET);

        assertThat(CheckCode.typed(
                        code.text().toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo(code);
        assertThat(CheckCode.typed("").text()).isEmpty();
        assertThat(CheckCode.typed("x'; --\u0000").text()).isEqualTo("X");
    }
}
