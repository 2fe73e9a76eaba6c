package id.reviu.masterplan.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.platform.identity.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RealisationTests {

    private static final Actor OFFICER = new Actor("officer", "Petugas");
    private static final Actor ADMIN = new Actor("admin", "Admin");
    private static final BigDecimal VALUE = new BigDecimal("3.54");

    private static Change by(Actor actor) {
        return new Change(1, "changed", actor, Instant.EPOCH);
    }

    private static Realisation draft() {
        return Realisation.draft(
                new IndicatorId(UUID.fromString("2b9e7d10-4c1f-4d0a-9e6b-77aa10c0b001")),
                2023,
                new OpdCode("setda"),
                VALUE,
                null,
                by(OFFICER));
    }

    @Test
    void isStoodForByWhoSubmitsIt() {
        var submitted = draft().submit(by(OFFICER));

        assertThat(submitted.state()).isEqualTo(RealisationState.SUBMITTED);
        assertThat(submitted.submittedBy()).isEqualTo(OFFICER);
    }

    @Test
    void isVerifiedBySomebodyElse() {
        var verified = draft().submit(by(OFFICER)).verify(by(ADMIN));

        assertThat(verified.state()).isEqualTo(RealisationState.VERIFIED);
        assertThat(verified.submittedBy()).isEqualTo(OFFICER);
        assertThat(verified.verifiedBy()).isEqualTo(ADMIN);
    }

    @Test
    void isNotVerifiedByWhoSubmittedIt() {
        var submitted = draft().submit(by(ADMIN));

        assertThatExceptionOfType(FourEyes.class).isThrownBy(() -> submitted.verify(by(ADMIN)));
    }

    @Test
    void isLockedWhileItWaitsAndOnceItIsVerified() {
        var submitted = draft().submit(by(OFFICER));
        var verified = submitted.verify(by(ADMIN));

        assertThatExceptionOfType(RealisationLocked.class)
                .isThrownBy(() -> submitted.revise(BigDecimal.ONE, null, by(OFFICER)));
        assertThatExceptionOfType(RealisationLocked.class)
                .isThrownBy(() -> verified.revise(BigDecimal.ONE, null, by(ADMIN)));
        assertThatExceptionOfType(RealisationLocked.class).isThrownBy(() -> verified.submit(by(OFFICER)));
    }

    @Test
    void goesBackWithAReasonAndIsMended() {
        var returned = draft().submit(by(OFFICER)).giveBack("Sumber belum disebut", by(ADMIN));
        assertThat(returned.state()).isEqualTo(RealisationState.RETURNED);
        assertThat(returned.reason()).isEqualTo("Sumber belum disebut");

        var mended =
                returned.revise(new BigDecimal("3.55"), "SKM 2023", by(OFFICER)).submit(by(OFFICER));
        assertThat(mended.state()).isEqualTo(RealisationState.SUBMITTED);
        assertThat(mended.reason()).isNull();
    }

    @Test
    void isOpenedAgainWithAReasonOnceItIsVerified() {
        var reopened = draft().submit(by(OFFICER)).verify(by(ADMIN)).reopen("Angka BPS direvisi", by(ADMIN));

        assertThat(reopened.state()).isEqualTo(RealisationState.RETURNED);
        assertThat(reopened.reason()).isEqualTo("Angka BPS direvisi");
        assertThat(reopened.verifiedBy()).isNull();
        assertThatExceptionOfType(RealisationNotVerified.class).isThrownBy(() -> reopened.reopen("Lagi", by(ADMIN)));
    }

    @Test
    void keepsWhenItWasFirstSubmitted() {
        var submitted = draft().submit(by(OFFICER));
        var later = new Change(5, "submitted", OFFICER, Instant.EPOCH.plusSeconds(60));

        assertThat(submitted.submittedAt()).isEqualTo(Instant.EPOCH);
        assertThat(submitted.giveBack("Sumber", by(ADMIN)).submit(later).submittedAt())
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void isNeitherVerifiedNorReturnedBeforeItIsSubmitted() {
        assertThatExceptionOfType(RealisationNotSubmitted.class).isThrownBy(() -> draft().verify(by(ADMIN)));
        assertThatExceptionOfType(RealisationNotSubmitted.class).isThrownBy(() -> draft().giveBack("Belum", by(ADMIN)));
    }

    @Test
    void hasOneIdForOneIndicatorAndYear() {
        assertThat(draft().id())
                .isEqualTo(draft().submit(by(OFFICER)).id())
                .hasToString("d4de7fc6-2b56-316b-a37d-bb4b930e67e1");
    }
}
