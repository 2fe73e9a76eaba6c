package id.reviu.local.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie: the project with what was built, and the folder with the data of one suite.
 *
 * @param project the project's folder
 * @param folder the folder of this suite, {@code .reviu} in the project unless {@code REVIU_DATA} names another
 */
public record Home(Path project, Path folder) {

    /** The project that {@code ./reviu} named and the folder that the environment may name. */
    public static Home ofThisProcess() {
        var project = Path.of(System.getProperty("reviu.project", "."))
                .toAbsolutePath()
                .normalize();
        var named = System.getenv("REVIU_DATA");
        var folder = named == null || named.isBlank() ? project.resolve(".reviu") : Path.of(named);
        return new Home(project, folder.toAbsolutePath().normalize());
    }

    /** The unpacked programs, which every suite of this project shares. */
    public Path programs() {
        return project.resolve(".reviu/programs");
    }

    /** What the parts keep; a fresh start removes it. */
    public Path data() {
        return folder.resolve("data");
    }

    /** Process records. */
    public Path run() {
        return folder.resolve("run");
    }

    /** The mark that a part is to stay stopped. */
    public Path held(String part) {
        return run().resolve(part + ".held");
    }

    /** What the parts say. */
    public Path logs() {
        return folder.resolve("logs");
    }

    /** The log of a part. */
    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Generated passwords. */
    public Path secrets() {
        return folder.resolve("secrets");
    }

    /**
     * The one file below the project that a build makes.
     *
     * @param directory the folder, from the project's
     * @param prefix how the file's name begins
     * @param suffix how it ends
     * @throws Refused when nothing has been built there
     */
    public Path built(String directory, String prefix, String suffix) {
        var place = project.resolve(directory);
        if (Files.isDirectory(place)) {
            try (var files = Files.list(place)) {
                return files.filter(file -> named(file, prefix, suffix))
                        .findFirst()
                        .orElseThrow(() -> missing(directory, prefix, suffix));
            } catch (IOException failure) {
                throw new Refused("Cannot read " + place + ": " + failure.getMessage(), failure);
            }
        }
        throw missing(directory, prefix, suffix);
    }

    private static boolean named(Path file, String prefix, String suffix) {
        var name = file.getFileName().toString();
        return name.startsWith(prefix) && name.endsWith(suffix);
    }

    private static Refused missing(String directory, String prefix, String suffix) {
        return new Refused("There is no " + directory + "/" + prefix + "*" + suffix
                + ": the project is not built, run ./reviu up without --no-build.");
    }
}
