package id.reviu.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.reviu.platform.problem.Violation;
import id.reviu.reporting.report.document.Language;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderTests {

    private static final UUID CAMPAIGN = UUID.fromString("00000000-0000-4000-8000-0000000000c1");

    private static Order.Sent sent(@Nullable String kind, @Nullable UUID campaign, @Nullable String language) {
        return new Order.Sent(kind, campaign, null, null, null, "pdf", language);
    }

    @Test
    void isInIndonesianUnlessSomethingElseIsSaid() {
        assertThat(Order.of(sent("campaign", CAMPAIGN, null)).language()).isEqualTo(Language.INDONESIAN);
        assertThat(Order.of(sent("campaign", CAMPAIGN, "en")).language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void isAboutTheWholeCityWhereNothingIsNamed() {
        assertThat(Order.of(sent("review", null, null)).subject()).isEqualTo(new Subject.Cycle(null, null));
        assertThat(Order.of(sent("achievement", null, null)).subject()).isEqualTo(new Subject.Year(null));
        assertThat(Order.of(sent("follow-up", null, null)).subject()).isEqualTo(new Subject.Advised(null));
    }

    @Test
    void saysItsKind() {
        for (var kind : new String[] {"campaign", "review", "achievement", "follow-up"}) {
            assertThat(Order.of(sent(kind, CAMPAIGN, null)).subject().kind()).isEqualTo(kind);
        }
        assertThat(new Subject.Office("dinkes").kind()).isEqualTo("opd");
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertPointers(new Order.Sent("novel", null, null, null, null, null, "fr"), "/kind", "/format", "/language");
        assertPointers(new Order.Sent("campaign", null, null, null, null, "pdf", null), "/campaign");
        assertPointers(new Order.Sent("opd", null, null, null, null, "pdf", null), "/opd");
        assertPointers(new Order.Sent(null, null, null, null, null, "pdf", null), "/kind");
    }

    private static void assertPointers(Order.Sent sent, String... pointers) {
        assertThatThrownBy(() -> Order.of(sent))
                .asInstanceOf(InstanceOfAssertFactories.type(UnfitOrder.class))
                .extracting(UnfitOrder::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::pointer)
                .containsExactly(pointers);
    }
}
