package id.reviu.local.home;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random passwords, made when first asked for and kept in a file that only its owner may read. */
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
