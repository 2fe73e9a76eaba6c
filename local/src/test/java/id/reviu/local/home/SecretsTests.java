package id.reviu.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
