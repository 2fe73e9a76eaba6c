package id.reviu.local.home;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Properties;

/** Random passwords and keys, made when first asked for and kept in a file that only its owner may read. */
public class Secrets {
    private static final int BYTES = 24;

    private final Path file;
    private final Properties known = new Properties();

    /** Secrets in that file, which need not exist yet. */
    public Secrets(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                known.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The secret of that name, the same in every run.
     *
     * @param name what it is for, such as {@code postgres.superuser}
     */
    public synchronized String of(String name) {
        var secret = known.getProperty(name);
        return secret == null ? make(name) : secret;
    }

    private String make(String name) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        known.setProperty(name, secret);
        write();
        return secret;
    }

    /**
     * A key pair to sign with, of the curve P-256.
     *
     * @param secret the private key (PKCS#8, DER, Base64)
     * @param key the public key (SubjectPublicKeyInfo, DER, Base64)
     */
    public record SigningKey(String secret, String key) {}

    /**
     * The key pair of that name, the same in every run.
     *
     * @param name what it is for, such as {@code reporting.statements}
     */
    public synchronized SigningKey signingKey(String name) {
        var secret = known.getProperty(name + ".secret");
        var key = known.getProperty(name + ".key");
        return secret == null || key == null ? makeKey(name) : new SigningKey(secret, key);
    }

    private SigningKey makeKey(String name) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var made = new SigningKey(
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()),
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            known.setProperty(name + ".secret", made.secret());
            known.setProperty(name + ".key", made.key());
            write();
            return made;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Every Java 25 knows the curve P-256", failure);
        }
    }

    /** Written beside and moved, so that a kill in between leaves the old file whole. */
    private void write() {
        var text = new StringWriter();
        try {
            known.store(text, null);
            Files.createDirectories(file.toAbsolutePath().getParent());
            var beside = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, text.toString());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
