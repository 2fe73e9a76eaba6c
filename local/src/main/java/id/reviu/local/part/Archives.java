package id.reviu.local.part;

import id.reviu.local.home.Folders;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the programs that come as archives, each once. */
final class Archives {
    private static final Set<PosixFilePermission> EXECUTABLE = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final int ANY_EXECUTE_BIT = 0111;

    private Archives() {}

    /** Unpacks the {@code .txz} within a jar into a folder, which is there only when it is complete. */
    static void unpackTarInJar(Path jar, Path folder) throws IOException {
        whole(folder, beside -> {
            try (var zip = new ZipFile(jar.toFile())) {
                var inner = zip.stream()
                        .filter(entry -> entry.getName().endsWith(".txz"))
                        .findFirst()
                        .orElseThrow(() -> new IOException(jar + " holds no .txz"));
                untar(zip.getInputStream(inner), beside);
            }
        });
    }

    /** Unpacks a zip without its topmost folder; scripts become executable. */
    static void unpackZip(Path archive, Path folder) throws IOException {
        whole(folder, beside -> {
            try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                    var file = within(beside, name);
                    if (entry.isDirectory()) {
                        Files.createDirectories(file);
                    } else {
                        Files.createDirectories(file.getParent());
                        Files.copy(zip, file);
                        if (name.endsWith(".sh")) {
                            Files.setPosixFilePermissions(file, EXECUTABLE);
                        }
                    }
                }
            }
        });
    }

    /** Fills a folder beside and moves it, so that a kill in between leaves no half of a program. */
    private static void whole(Path folder, Filling filling) throws IOException {
        var beside = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.remove(beside);
        Files.createDirectories(beside);
        filling.fill(beside);
        Files.move(beside, folder);
    }

    private static void untar(InputStream compressed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(compressed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(entry, tar, within(folder, entry.getName()));
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & ANY_EXECUTE_BIT) != 0) {
            Files.setPosixFilePermissions(file, EXECUTABLE);
        }
    }

    private static Path within(Path folder, String name) throws IOException {
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("An archive names a file outside of its folder: " + name);
        }
        return file;
    }

    @FunctionalInterface
    private interface Filling {
        void fill(Path folder) throws IOException;
    }
}
