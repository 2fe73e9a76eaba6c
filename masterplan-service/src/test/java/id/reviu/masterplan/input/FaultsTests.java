package id.reviu.masterplan.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.reviu.platform.problem.Violation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTests {

    private final Faults faults = new Faults();

    private List<String> codes() {
        return faults.found().stream().map(Violation::code).toList();
    }

    @Test
    void tellsAllFaultsAtOnceWithTheirPlaces() {
        faults.text("/name", null, 10);
        faults.code("/code", "Not A Code");
        faults.year("/from", 1066);

        var invalid = catchThrowableOfType(Invalid.class, faults::refuse);

        assertThat(invalid.violations()).extracting(Violation::pointer).containsExactly("/name", "/code", "/from");
    }

    @Test
    void letsARequestWithoutFaultsThrough() {
        assertThat(faults.text("/name", "  Dinas Kesehatan ", 20)).isEqualTo("Dinas Kesehatan");
        assertThat(faults.code("/code", "rumah-sakit-2")).isEqualTo("rumah-sakit-2");
        assertThat(faults.year("/year", 2024)).isEqualTo(2024);

        assertThatNoException().isThrownBy(faults::refuse);
    }

    @Test
    void keepsTheDigitsOfAFigure() {
        assertThat(faults.figure("/value", new BigDecimal("73.00"))).isEqualTo(new BigDecimal("73.00"));
        assertThat(faults.figure("/value", new BigDecimal("-6.25"))).isEqualTo(new BigDecimal("-6.25"));
        assertThat(faults.figure("/value", new BigDecimal("1E+3"))).isEqualTo(new BigDecimal("1000"));
        assertThat(codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400000000", "1e-400000000", "1234567890123456", "0.1234567"})
    void refusesFiguresNobodyMeasures(String digits) {
        faults.figure("/value", new BigDecimal(digits));

        assertThat(codes()).containsExactly("figure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a--b", "a-", "Dinkes", "dinas kesehatan", "dinkes\n", "é"})
    void refusesCodesThatAreNoWords(String code) {
        faults.code("/code", code);

        assertThat(codes()).containsExactly("code-form");
    }

    @Test
    void refusesCharactersThatNobodyCanSee() {
        faults.text("/name", "Dinas\u0000Kesehatan", 100);

        assertThat(codes()).containsExactly("unprintable");
    }

    @Test
    void namesTheItemThatIsMissingInAList() {
        faults.each("/targets", Arrays.asList("a", null), (at, item) -> item);

        assertThat(faults.found()).extracting(Violation::pointer).containsExactly("/targets/1");
    }

    @Test
    void readsNoListBeyondItsBound() {
        faults.each("/targets", Collections.nCopies(501, "a"), (at, item) -> item);

        assertThat(codes()).containsExactly("too-many");
    }

    @Test
    void namesTheItemThatRepeatsAnother() {
        faults.unique("/targets", List.of(2023, 2024, 2023), "/year", year -> year);

        assertThat(faults.found()).extracting(Violation::pointer).containsExactly("/targets/2/year");
    }
}
