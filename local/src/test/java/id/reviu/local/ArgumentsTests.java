package id.reviu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.reviu.local.home.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTests {
    @Test
    void readsTheCommandItsWordsAndOptions() {
        var arguments = Arguments.parse(List.of("up", "--port-offset", "100", "--fresh", "--detach"));

        assertThat(arguments.command()).isEqualTo("up");
        assertThat(arguments.portOffset()).isEqualTo(100);
        assertThat(arguments.has("fresh")).isTrue();
        assertThat(arguments.has("detach")).isTrue();
        assertThat(arguments.has("no-demo")).isFalse();
    }

    @Test
    void takesWordsAfterTheCommand() {
        assertThat(Arguments.parse(List.of("token", "petugas.dinkes")).firstWord())
                .contains("petugas.dinkes");
    }

    @Test
    void helpsWhenNothingIsSaid() {
        assertThat(Arguments.parse(List.of()).command()).isEqualTo("help");
    }

    @Test
    void refusesAnUnknownOption() {
        assertThatThrownBy(() -> Arguments.parse(List.of("up", "--frehs")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("--frehs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "many", "50001", "1.5", ""})
    void refusesAnOffsetThatIsNone(String offset) {
        assertThatThrownBy(() -> Arguments.parse(List.of("up", "--port-offset", offset)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("whole number");
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> Arguments.parse(List.of("up", "--port-offset")))
                .isInstanceOf(Refused.class)
                .hasMessage("Option --port-offset needs a value.");
    }
}
