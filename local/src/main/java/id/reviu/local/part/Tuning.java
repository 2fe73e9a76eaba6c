package id.reviu.local.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the Java parts run.
 *
 * @param throughput whether the compiler optimises fully: that costs half of the processor time of a start again, and pays
 *     only under load
 * @param remembers whether parts write down their loaded classes when they end, so that the next start is quicker
 */
public record Tuning(boolean throughput, boolean remembers) {

    /**
     * The JVM's options for that.
     *
     * @param archive where the classes are written down; one that does not fit is made anew
     */
    List<String> options(Path archive) {
        var all = new ArrayList<String>();
        if (!throughput) {
            all.add("-XX:TieredStopAtLevel=1");
        }
        if (remembers) {
            all.add("-XX:+AutoCreateSharedArchive");
            all.add("-XX:SharedArchiveFile=" + archive);
            // the archive is a cache: what the JVM says of a missing one is of no interest
            all.add("-Xlog:disable");
            all.add("-Xlog:all=error:stderr");
        }
        return List.copyOf(all);
    }
}
