package id.reviu.reporting.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import id.reviu.reporting.access.Basis;
import id.reviu.reporting.reference.Text;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives this service's word for figures. */
@Component
@EnableConfigurationProperties(StatementKey.class)
class StatementSigner {

    private static final JOSEObjectType TYPE = new JOSEObjectType("reviu-figure+jws");

    private final ECKey key;
    private final JsonMapper json;
    private final Clock clock;

    /** Fails at the start when the two halves of the key do not belong together, not when the first figure is pinned. */
    StatementSigner(StatementKey settings, JsonMapper json, Clock clock) {
        this.key = settings.pair();
        this.json = json;
        this.clock = clock;
        if (!verifies(sign("{}"))) {
            throw new IllegalStateException("REVIU_STATEMENTS_KEY is not the public key to REVIU_STATEMENTS_SECRET");
        }
    }

    /** What is signed; the path is its subject. */
    private record Claims(
            @JsonProperty("sub") String figure,
            @JsonProperty("iss") String issuer,
            @JsonProperty("iat") long issuedAt,
            BigDecimal value,
            @Nullable String unit,
            Basis basis,
            @Nullable Long n,
            @Nullable Instant asOf,
            Text label,
            boolean simulated) {}

    Statement state(StatedFigure figure) {
        var claims = new Claims(
                figure.figure(),
                "/reporting-service",
                clock.instant().getEpochSecond(),
                figure.value(),
                figure.unit(),
                figure.basis(),
                figure.n(),
                figure.asOf(),
                figure.label(),
                figure.simulated());
        return new Statement(figure, sign(json.writeValueAsString(claims)).serialize());
    }

    private JWSObject sign(String payload) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(TYPE)
                    .keyID(key.getKeyID())
                    .build();
            var signed = new JWSObject(header, new Payload(payload));
            signed.sign(new ECDSASigner(key));
            return signed;
        } catch (JOSEException failure) {
            throw new IllegalStateException("Statements cannot be signed", failure);
        }
    }

    private boolean verifies(JWSObject statement) {
        try {
            return statement.verify(new ECDSAVerifier(key.toPublicJWK()));
        } catch (JOSEException failure) {
            throw new IllegalStateException("Statements cannot be checked", failure);
        }
    }
}
