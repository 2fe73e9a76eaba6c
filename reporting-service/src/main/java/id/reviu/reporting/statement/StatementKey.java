package id.reviu.reporting.statement;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key pair that statements are signed with, of the curve P-256.
 *
 * @param secret the private key (PKCS#8, DER, Base64)
 * @param key the public key to it (SubjectPublicKeyInfo, DER, Base64), which those who check statements have too
 */
@ConfigurationProperties("reviu.statements")
record StatementKey(String secret, String key) {

    /** Both halves, under the name that others compute from the public one (RFC 7638). */
    ECKey pair() {
        try {
            var keys = KeyFactory.getInstance("EC");
            var decoder = Base64.getMimeDecoder();
            var open = (ECPublicKey) keys.generatePublic(new X509EncodedKeySpec(decoder.decode(key)));
            var hidden = (ECPrivateKey) keys.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(secret)));
            return new ECKey.Builder(Curve.P_256, open)
                    .privateKey(hidden)
                    .keyIDFromThumbprint()
                    .build();
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException | ClassCastException unreadable) {
            throw new IllegalStateException(
                    "REVIU_STATEMENTS_SECRET and REVIU_STATEMENTS_KEY are no key pair of the curve P-256", unreadable);
        }
    }

    @Override
    public String toString() {
        return "StatementKey";
    }
}
