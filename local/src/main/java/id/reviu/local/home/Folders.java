package id.reviu.local.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What the standard library lacks for folders. */
public final class Folders {
    private Folders() {}

    /** Removes a folder with all that is in it; nothing when it is not there. */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Removes the folders beside one whose names begin alike. */
    public static void removeSiblings(Path folder, String prefix) throws IOException {
        for (var sibling : files(folder.toAbsolutePath().normalize().resolveSibling(""), "")) {
            if (sibling.getFileName().toString().startsWith(prefix)) {
                remove(sibling);
            }
        }
    }

    /** The files directly in a folder whose names end so; none when there is no such folder. */
    public static java.util.List<Path> files(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return java.util.List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
