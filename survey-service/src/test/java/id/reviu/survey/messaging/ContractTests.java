package id.reviu.survey.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.test.Contract;
import id.reviu.survey.reference.Opd;
import id.reviu.survey.reference.Programme;
import id.reviu.survey.reference.Review;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The events of other services fit what this one reads of them. */
class ContractTests {

    @Test
    void readsOpds() {
        assertThat(Contract.of(OpdState.TOPIC).goldenAs(OpdState.class).opd())
                .isEqualTo(new Opd("dinkes", 1, "Dinas Kesehatan", "dinas", "active", null, "dinkes@kota.example"));
    }

    @Test
    void readsProgrammes() {
        assertThat(Contract.of(ProgrammeState.TOPIC)
                        .goldenAs(ProgrammeState.class)
                        .programme())
                .isEqualTo(new Programme(
                        UUID.fromString("7c1d4f2a-8b7e-4d55-bb2e-3a9d60c1a001"),
                        1,
                        UUID.fromString("5f0e6a52-3d0b-4b0e-9f58-1c7f6f2b2020"),
                        "home-care",
                        "Home Care (layanan kesehatan di rumah)",
                        "dinkes"));
    }

    @Test
    void readsReviews() {
        assertThat(Contract.of(ReviewState.TOPIC).goldenAs(ReviewState.class).review())
                .isEqualTo(new Review(
                        UUID.fromString("91d4c6e0-0f4c-4b5e-8f1e-202400000001"),
                        3,
                        "Reviu Masterplan 2024",
                        "Masterplan review 2024",
                        UUID.fromString("5f0e6a52-3d0b-4b0e-9f58-1c7f6f2b2020"),
                        "survey"));
    }
}
