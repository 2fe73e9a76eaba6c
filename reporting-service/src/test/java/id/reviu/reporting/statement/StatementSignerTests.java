package id.reviu.reporting.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import id.reviu.platform.test.Contracts;
import id.reviu.reporting.KeySettings;
import id.reviu.reporting.access.Basis;
import id.reviu.reporting.reference.Text;
import java.math.BigDecimal;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StatementSignerTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-07-01T03:00:00Z"), ZoneOffset.UTC);

    private static StatementSigner signer(KeyPair secret, KeyPair key) {
        return new StatementSigner(new StatementKey(KeySettings.secret(secret), KeySettings.key(key)), JSON, CLOCK);
    }

    @Test
    void signsEveryDigit() throws JOSEException, ParseException {
        var figure = new StatedFigure(
                "achievement/2023/overall?basis=verified",
                new Text("Capaian", "Achievement"),
                new BigDecimal("98.20"),
                "%",
                Basis.VERIFIED,
                12L,
                Instant.parse("2024-06-30T04:00:00Z"),
                false);

        var statement = signer(KeySettings.PAIR, KeySettings.PAIR).state(figure).statement();

        var signed = JWSObject.parse(statement);
        assertThat(signed.verify(new ECDSAVerifier((ECPublicKey) KeySettings.PAIR.getPublic())))
                .isTrue();
        assertThat(signed.verify(
                        new ECDSAVerifier((ECPublicKey) KeySettings.generate().getPublic())))
                .isFalse();
        assertThat(signed.getHeader().getType().getType()).isEqualTo("reviu-figure+jws");
        assertThat(JSON.readTree(signed.getPayload().toString()))
                .isEqualTo(JSON.readTree(Contracts.folder().resolve("statements/golden.json")));
        assertThat(signed.getPayload().toString()).contains("98.20");
    }

    @Test
    void doesNotStartWithHalvesOfTwoKeys() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> signer(KeySettings.PAIR, KeySettings.generate()))
                .withMessageContaining("REVIU_STATEMENTS_KEY is not the public key");
    }

    @Test
    void namesTheSettingsThatAreNoKeys() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new StatementKey("x", "y").pair())
                .withMessageContaining("REVIU_STATEMENTS_SECRET");
    }
}
