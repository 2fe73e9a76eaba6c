package id.reviu.survey.assignment;

import static id.reviu.survey.assignment.SampleAssignments.DUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EndingTests {

    private static final Ending PLANNED = Ending.planned(DUE);

    private static Instant minutes(long after) {
        return DUE.plus(Duration.ofMinutes(after));
    }

    @Test
    void takesAnswersUntilTheEndItself() {
        assertThat(PLANNED.takes(DUE, false)).isTrue();
        assertThat(PLANNED.takes(DUE.plusMillis(1), false)).isFalse();
    }

    @Test
    void takesAnOpenDraftAQuarterOfAnHourLonger() {
        assertThat(PLANNED.graceUntil(DUE, true)).isNull();
        assertThat(PLANNED.graceUntil(minutes(1), true)).isEqualTo(minutes(15));
        assertThat(PLANNED.takes(minutes(15), true)).isTrue();
        assertThat(PLANNED.takes(minutes(15).plusMillis(1), true)).isFalse();
        assertThat(PLANNED.graceUntil(minutes(16), true)).isNull();
    }

    @Test
    void countsFromTheMomentItWasClosedWhenThatWasEarlier() {
        var closed = new Ending(DUE, false, minutes(-60), null);

        assertThat(closed.takes(minutes(-60), false)).isFalse();
        assertThat(closed.takes(minutes(-46), true)).isTrue();
        assertThat(closed.takes(minutes(-44), true)).isFalse();
    }

    @Test
    void takesNothingWhereNobodyKnowsWhenItClosed() {
        assertThat(new Ending(DUE, false, null, null).takes(minutes(-60), true)).isFalse();
    }

    @Test
    void takesAnswersAgainAfterAnExtension() {
        var extended = new Ending(DUE, false, minutes(-60), null).extended(minutes(60), "Banjir");

        assertThat(extended.takes(minutes(30), false)).isTrue();
        assertThat(extended.extensionReason()).isEqualTo("Banjir");
    }
}
