package id.reviu.masterplan.opd;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.masterplan.input.Faults;
import id.reviu.platform.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpdTests {

    private static final OpdCode DISKOMINFO = new OpdCode("diskominfo");
    private static final OpdCode DISHUB = new OpdCode("dishub");

    private static OpdFacts facts(String name, OpdStatus status, @Nullable OpdCode successor) {
        return new OpdFacts(name, "dinas", true, status, successor, null);
    }

    private static List<String> faultsOf(OpdFacts facts) {
        var faults = new Faults();
        facts.check(DISHUB, faults);
        return faults.found().stream().map(Violation::code).toList();
    }

    @Test
    void isFineAtWorkWithoutSuccessorAndMergedWithOne() {
        assertThat(faultsOf(facts("Dinas Perhubungan", OpdStatus.ACTIVE, null))).isEmpty();
        assertThat(faultsOf(facts("Dinas Perhubungan", OpdStatus.MERGED, DISKOMINFO)))
                .isEmpty();
        assertThat(faultsOf(facts("Dinas Perhubungan", OpdStatus.CLOSED, null))).isEmpty();
    }

    @Test
    void refusesAMergeIntoNobody() {
        assertThat(faultsOf(facts("Dinas Perhubungan", OpdStatus.MERGED, null)))
                .containsExactly("merged-needs-successor");
    }

    @Test
    void refusesASuccessorWhileAtWork() {
        assertThat(faultsOf(facts("Dinas Perhubungan", OpdStatus.ACTIVE, DISKOMINFO)))
                .containsExactly("active-has-no-successor");
    }

    @Test
    void refusesToSucceedItself() {
        assertThat(faultsOf(facts("Dinas Perhubungan", OpdStatus.MERGED, DISHUB)))
                .containsExactly("succeeds-itself");
    }

    @Test
    void namesWhatWasDone() {
        var active = facts("Dinas Perhubungan", OpdStatus.ACTIVE, null);

        assertThat(Opd.action(active, facts("Dinas Transportasi", OpdStatus.ACTIVE, null)))
                .isEqualTo("renamed");
        assertThat(Opd.action(active, facts("Dinas Perhubungan", OpdStatus.MERGED, DISKOMINFO)))
                .isEqualTo("merged");
        assertThat(Opd.action(active, facts("Dinas Perhubungan", OpdStatus.CLOSED, null)))
                .isEqualTo("closed");
        assertThat(Opd.action(facts("Dinas Perhubungan", OpdStatus.CLOSED, null), active))
                .isEqualTo("reopened");
    }
}
