package id.reviu.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {
    @TempDir
    private Path folder;

    @Test
    void keepsASecretFromRunToRun() {
        var file = folder.resolve("new/secrets");
        var first = new Secrets(file).of("postgres.superuser");

        assertThat(new Secrets(file).of("postgres.superuser")).isEqualTo(first);
    }

    @Test
    void keepsAKeyPairFromRunToRun() throws GeneralSecurityException {
        var file = folder.resolve("secrets");
        var pair = new Secrets(file).signingKey("reporting.statements");

        assertThat(new Secrets(file).signingKey("reporting.statements")).isEqualTo(pair);
        assertThat(new Secrets(file).signingKey("another")).isNotEqualTo(pair);
        var decoder = Base64.getDecoder();
        var keys = KeyFactory.getInstance("EC");
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(pair.secret()))));
        signature.update(new byte[] {1});
        var signed = signature.sign();
        signature.initVerify(keys.generatePublic(new X509EncodedKeySpec(decoder.decode(pair.key()))));
        signature.update(new byte[] {1});
        assertThat(signature.verify(signed)).isTrue();
    }

    @Test
    void makesEachAnother() {
        var secrets = new Secrets(folder.resolve("secrets"));

        assertThat(secrets.of("one")).isNotEqualTo(secrets.of("two")).matches("[A-Za-z0-9_-]{32}");
    }

    @Test
    void showsThemToNobodyElse() throws IOException {
        var file = folder.resolve("secrets");
        new Secrets(file).of("one");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
