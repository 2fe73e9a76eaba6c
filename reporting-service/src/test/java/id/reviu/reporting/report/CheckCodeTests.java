package id.reviu.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckCodeTests {

    @Test
    void isFourGroupsOfFourThatNobodyMistakes() {
        assertThat(CheckCode.fresh().text()).matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}");
        assertThat(CheckCode.fresh()).isNotEqualTo(CheckCode.fresh());
    }

    @Test
    void isReadAsPeopleTypeIt() {
        assertThat(CheckCode.typed(" 7qk2m9xa 3tdc w5ph ").text()).isEqualTo("7QK2-M9XA-3TDC-W5PH");
        assertThat(CheckCode.typed("").text()).isEmpty();
    }
}
