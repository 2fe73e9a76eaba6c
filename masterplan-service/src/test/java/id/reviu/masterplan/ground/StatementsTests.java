package id.reviu.masterplan.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.reviu.masterplan.Signer;
import id.reviu.platform.test.Contracts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class StatementsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Statements statements =
            new Statements(List.of(Signer.PREVIOUS.publicKey(), Signer.TRUSTED.publicKey()), JSON);

    @Test
    void readsWhatWasSignedToTheLastDigit() {
        var statement = Signer.TRUSTED.states("3.40");

        assertThat(statements.read(statement)).hasValueSatisfying(figure -> {
            assertThat(figure.value()).isEqualTo("3.40");
            assertThat(figure.figure()).endsWith("/criteria/efisien?audience=opd&basis=submitted");
            assertThat(figure.n()).isEqualTo(29);
            assertThat(figure.label().en()).isEqualTo("Efficient");
            assertThat(figure.simulated()).isTrue();
            assertThat(figure.signedAt()).isEqualTo(Instant.ofEpochSecond(1_719_802_800));
            assertThat(figure.statement()).isEqualTo(statement);
        });
    }

    @Test
    void readsWhatReportingPromisesToWrite() throws IOException {
        var golden = Files.readString(Contracts.folder().resolve("statements/golden.json"));

        assertThat(statements.read(Signer.TRUSTED.signs(golden))).hasValueSatisfying(figure -> {
            assertThat(figure.value()).isEqualTo("98.20");
            assertThat(figure.figure()).isEqualTo("achievement/2023/overall?basis=verified");
            assertThat(figure.basis()).isEqualTo("verified");
            assertThat(figure.n()).isEqualTo(12);
            assertThat(figure.label().id()).isEqualTo("Capaian");
            assertThat(figure.unit()).isEqualTo("%");
        });
    }

    @Test
    void stillTakesTheWordOfTheKeyThatWasReplaced() {
        assertThat(statements.read(Signer.PREVIOUS.states("3.4"))).isPresent();
    }

    static Stream<String> forgeries() {
        var good = Signer.TRUSTED.states("3.4");
        var parts = good.split("\\.");
        var other = Signer.TRUSTED.states("4.9").split("\\.");
        return Stream.of(
                Signer.STRANGER.states("3.4"),
                parts[0] + "." + other[1] + "." + parts[2],
                parts[0] + "." + parts[1] + "." + other[2],
                base64("{\"alg\":\"none\",\"typ\":\"reviu-figure+jws\"}") + "." + parts[1] + ".",
                parts[0] + "." + parts[1] + ".",
                Signer.TRUSTED.signs("{\"sub\": \"somebody\", \"iat\": 1}", "JWT"),
                Signer.TRUSTED.signs("{\"sub\": \"campaigns\", \"iat\": 1}"),
                Signer.TRUSTED.signs("no JSON"),
                "three.part.words",
                "nonsense",
                "");
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void believesNothingElse(String forgery) {
        assertThat(statements.read(forgery)).isEmpty();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesTheSettingThatIsNoKey() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Statements(List.of("c2VjcmV0"), JSON))
                .withMessageContaining("REVIU_STATEMENTS_KEYS");
    }
}
