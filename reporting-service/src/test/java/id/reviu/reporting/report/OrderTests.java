package id.reviu.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.reviu.platform.problem.Violation;
import id.reviu.reporting.report.document.Language;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class OrderTests {

    private static final UUID CAMPAIGN = UUID.fromString("00000000-0000-4000-8000-0000000000c1");

    @Test
    void isInIndonesianUnlessSomethingElseIsSaid() {
        assertThat(Order.of("campaign", CAMPAIGN, "pdf", null).language()).isEqualTo(Language.INDONESIAN);
        assertThat(Order.of("campaign", CAMPAIGN, "xlsx", "en").language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertThatThrownBy(() -> Order.of("novel", null, null, "fr"))
                .asInstanceOf(InstanceOfAssertFactories.type(UnfitOrder.class))
                .extracting(UnfitOrder::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::pointer)
                .containsExactly("/kind", "/campaign", "/format", "/language");
    }
}
