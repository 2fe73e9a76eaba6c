package id.reviu.reporting.report.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A key and the certificates that vouch for it, the own one first.
 *
 * @param chain at least one
 */
record Credential(PrivateKey key, List<X509Certificate> chain) {

    private static final X500Principal DEMO = new X500Principal("CN=Reviu (demo), O=Demo certificate, C=ID");
    private static final Duration DEMO_DAYS = Duration.ofDays(365);

    X509Certificate certificate() {
        return chain.getFirst();
    }

    /** Of the curve keys and of RSA keys, both with SHA-256. */
    String algorithm() {
        return key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }

    /** Reads a PKCS#12 store. */
    static Credential read(Path file, String password) {
        try (var stream = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(stream, password.toCharArray());
            for (var aliases = store.aliases(); aliases.hasMoreElements(); ) {
                var alias = aliases.nextElement();
                if (store.getKey(alias, password.toCharArray()) instanceof PrivateKey key) {
                    return new Credential(
                            key,
                            Arrays.stream(store.getCertificateChain(alias))
                                    .map(X509Certificate.class::cast)
                                    .toList());
                }
            }
            throw new IllegalStateException("There is no private key in " + file);
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("The certificate in " + file + " cannot be read", unreadable);
        }
    }

    /** Makes one that vouches for itself; nobody should trust it. */
    static Credential demo(Instant now) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var builder = new JcaX509v3CertificateBuilder(
                    DEMO,
                    BigInteger.valueOf(now.toEpochMilli()),
                    Date.from(now.minus(Duration.ofDays(1))),
                    Date.from(now.plus(DEMO_DAYS)),
                    DEMO,
                    pair.getPublic());
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            return new Credential(pair.getPrivate(), List.of(certificate));
        } catch (GeneralSecurityException | IOException | OperatorCreationException failure) {
            throw new IllegalStateException("no demo certificate could be made", failure);
        }
    }
}
