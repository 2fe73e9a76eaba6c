package id.reviu.survey.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CasesTests {

    private static List<String> made() {
        var made = new ArrayList<String>();
        Cases.of(200).hold(chance -> made.add(chance.text(20) + chance.between(-5, 5)));
        return made;
    }

    @Test
    void areTheSameEveryTimeAndDifferAmongThemselves() {
        assertThat(made()).isEqualTo(made());
        assertThat(made().stream().distinct()).hasSizeGreaterThan(150);
    }

    @Test
    void nameTheSeedOfTheOneThatBreaksTheRule() {
        assertThatThrownBy(() ->
                        Cases.of(50).hold(chance -> assertThat(chance.below(10)).isLessThan(9)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dreviu.case=");
    }

    @Test
    void noticeWorkThatNeedsTooMuch() {
        assertThatThrownBy(() -> Cases.within(
                        10_000,
                        8,
                        "an array",
                        () -> assertThat(new byte[16 << 20]).isNotEmpty()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("MB for an array");
    }
}
