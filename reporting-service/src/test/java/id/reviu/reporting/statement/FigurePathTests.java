package id.reviu.reporting.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigurePathTests {

    @Test
    void isWrittenInOneWayOnly() {
        var path = FigurePath.parse(
                "campaigns/1/sub-dimensions/governance%2Fpublic+service/gap?basis=verified&audience=opd");

        assertThat(path.steps())
                .containsExactly("campaigns", "1", "sub-dimensions", "governance/public service", "gap");
        assertThat(path)
                .hasToString(
                        "campaigns/1/sub-dimensions/governance%2Fpublic%20service/gap?audience=opd&basis=verified");
        assertThat(FigurePath.parse(path.toString())).isEqualTo(path);
    }

    @Test
    void saysWhatWasLeftToTheDefault() {
        assertThat(FigurePath.parse("achievement/2023/overall?opd=dinkes").with("basis", "submitted"))
                .hasToString("achievement/2023/overall?basis=submitted&opd=dinkes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "a//b",
                "a/b/",
                "?basis=submitted",
                "a?basis",
                "a?basis=",
                "a?basis=verified&basis=submitted",
                "a?name=x",
                "a/%zz",
                "a/%00"
            })
    void refusesWhatIsNoPath(String text) {
        assertThatExceptionOfType(NoSuchFigure.class).isThrownBy(() -> FigurePath.parse(text));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatExceptionOfType(NoSuchFigure.class).isThrownBy(() -> FigurePath.parse("a".repeat(601)));
    }
}
