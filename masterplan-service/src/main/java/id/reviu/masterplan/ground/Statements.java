package id.reviu.masterplan.ground;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the statements that reporting-service signs (ES256). Nobody is asked: its public keys are in this service's
 * settings, several while a key is being replaced.
 */
@Component
class Statements {

    private static final JOSEObjectType TYPE = new JOSEObjectType("reviu-figure+jws");

    private final List<ECPublicKey> keys;
    private final JsonMapper json;

    /** @param keys public keys (SubjectPublicKeyInfo, DER, Base64) of all whose word is taken */
    Statements(@Value("${reviu.statements.keys}") List<String> keys, JsonMapper json) {
        this.keys = keys.stream().map(Statements::key).toList();
        this.json = json;
    }

    private static ECPublicKey key(String encoded) {
        try {
            var bytes = Base64.getMimeDecoder().decode(encoded);
            return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(bytes));
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException unreadable) {
            throw new IllegalStateException(
                    "REVIU_STATEMENTS_KEYS holds something that is no public key of the curve P-256", unreadable);
        }
    }

    /** What a statement says; empty unless one of the keys signed exactly this. */
    Optional<PinnedFigure> read(String statement) {
        try {
            var signed = JWSObject.parse(statement);
            return isSigned(signed)
                    ? Optional.of(json.readValue(signed.getPayload().toBytes(), StatedFigure.class)
                            .pinned(statement))
                    : Optional.empty();
        } catch (ParseException | JOSEException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isSigned(JWSObject statement) throws JOSEException {
        var header = statement.getHeader();
        if (!JWSAlgorithm.ES256.equals(header.getAlgorithm()) || !TYPE.equals(header.getType())) {
            return false;
        }
        for (var key : keys) {
            if (statement.verify(new ECDSAVerifier(key))) {
                return true;
            }
        }
        return false;
    }
}
