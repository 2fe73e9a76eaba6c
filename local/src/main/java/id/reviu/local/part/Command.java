package id.reviu.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program to run.
 *
 * @param line the program and its arguments
 * @param environment variables added to this process's own
 * @param program the file name of the program it is once it runs
 */
public record Command(List<String> line, Map<String, String> environment, String program) {

    /** A Java program on the Java that runs this one, without HotSpot's shared file in the temporary folder. */
    static Command java(List<String> arguments, Map<String, String> environment) {
        var line = new ArrayList<String>();
        line.add(javaHome().resolve("bin/java").toString());
        line.add("-XX:-UsePerfData");
        line.addAll(arguments);
        return new Command(List.copyOf(line), environment, "java");
    }

    static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Starts it with its output appended to a log. */
    public Process start(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().keySet().removeIf(Command::wouldConfigure);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Runs it to its end; a failure carries what it said. Whoever is told to stop waiting leaves nothing running. */
    void run(Path log) throws IOException, InterruptedException {
        var process = start(log);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(line.getFirst() + " ended with " + process.exitValue());
            }
        } catch (InterruptedException stop) {
            endWithItsOwn(process.toHandle());
            throw stop;
        }
    }

    private static void endWithItsOwn(ProcessHandle process) {
        var all = Stream.concat(process.descendants(), Stream.of(process)).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    /** What stands in the terminal's environment must not change how a part is set up. */
    private static boolean wouldConfigure(String variable) {
        return variable.startsWith("SPRING_")
                || variable.startsWith("KC_")
                || variable.startsWith("SERVER_")
                || variable.startsWith("PG")
                || variable.equals("JAVA_TOOL_OPTIONS")
                || variable.equals("JAVA_OPTS")
                || variable.equals("CLASSPATH");
    }
}
