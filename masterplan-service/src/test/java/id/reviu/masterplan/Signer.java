package id.reviu.masterplan;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.util.Base64;

/** Signs statements as reporting-service would. */
public final class Signer {

    /** The key the service under test knows. */
    public static final Signer TRUSTED = new Signer();

    /** The key it knew before, which it still knows. */
    public static final Signer PREVIOUS = new Signer();

    /** A key it does not know. */
    public static final Signer STRANGER = new Signer();

    private static final String TYPE = "reviu-figure+jws";

    private final ECKey key;

    private Signer() {
        try {
            key = new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Its public key as settings have it. */
    public String publicKey() {
        try {
            return Base64.getEncoder().encodeToString(key.toECPublicKey().getEncoded());
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A statement about the mean of a criterion. */
    public String states(String value) {
        return signs("""
                {"sub": "campaigns/00000000-0000-4000-8000-0000000000c1/criteria/efisien?audience=opd&basis=submitted",
                 "iat": 1719802800, "value": %s, "unit": null, "basis": "submitted", "n": 29, "asOf": "2024-06-30T04:00:00Z",
                 "label": {"id": "Efisien", "en": "Efficient"}, "simulated": true}""".formatted(value));
    }

    /** Signs whatever it is given. */
    public String signs(String payload) {
        return signs(payload, TYPE);
    }

    /** Signs it as something else than a figure. */
    public String signs(String payload, String type) {
        try {
            var jws = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .type(new JOSEObjectType(type))
                            .build(),
                    new Payload(payload));
            jws.sign(new ECDSASigner(key));
            return jws.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
