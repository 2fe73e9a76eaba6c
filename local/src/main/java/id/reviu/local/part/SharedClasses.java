package id.reviu.local.part;

import java.nio.file.Path;
import java.util.List;

/** Lets a Java program write down its loaded classes when it ends and take them from there when it starts again. */
final class SharedClasses {
    private SharedClasses() {}

    /**
     * The options for that.
     *
     * @param archive made at the first orderly end; one that does not fit is made anew
     */
    static List<String> options(Path archive) {
        // the archive is a cache: what the JVM says of a missing one is of no interest
        return List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:disable",
                "-Xlog:all=error:stderr");
    }
}
