package id.reviu.local;

import id.reviu.local.home.Home;
import id.reviu.local.home.Refused;
import id.reviu.local.process.ProcessRecord;
import id.reviu.local.process.ProcessRecords;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code ./reviu up --detach}: leaves a launcher in the background once everything is ready. */
final class Detached {
    private static final int MILLIS_BETWEEN_LOOKS = 200;

    private final Home home;
    private final ProcessRecords records;
    private final Screen screen;

    Detached(Home home, ProcessRecords records, Screen screen) {
        this.home = home;
        this.records = records;
        this.screen = screen;
    }

    /** @throws Refused when the launcher in the background ends before it is ready; it has told why */
    void run(Arguments arguments) throws IOException, InterruptedException {
        var log = home.log(Instance.LAUNCHER);
        Files.createDirectories(home.logs());
        Files.deleteIfExists(log);
        Files.createFile(log);
        var launcher = new ProcessBuilder(line(arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        var shown = 0L;
        while (!launcher.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
            var readyAfter = readyAfter(launcher);
            shown = show(log, shown);
            if (readyAfter == ProcessRecord.INCOMPLETE) {
                throw new Refused("Reviu runs in the background without all of its demo data; ./reviu down stops it.");
            }
            if (readyAfter > 0) {
                screen.line("Reviu goes on in the background; ./reviu down stops it.");
                return;
            }
        }
        show(log, shown);
        throw new Refused("Reviu was not started.");
    }

    private long readyAfter(Process launcher) {
        return records.find(Instance.LAUNCHER)
                .filter(record -> record.pid() == launcher.pid())
                .map(ProcessRecord::readyAfterMillis)
                .orElse(0L);
    }

    /** The same launcher without the flag; closing the terminal must not end it, hence nohup. */
    private static List<String> line(Arguments arguments) {
        var line = new ArrayList<String>();
        line.add("nohup");
        line.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        line.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
        line.add("-cp");
        line.add(System.getProperty("java.class.path"));
        line.add(Main.class.getName());
        line.add(arguments.command());
        arguments.flags().stream().filter(flag -> !flag.equals("detach")).forEach(flag -> line.add("--" + flag));
        if (arguments.portOffset() != null) {
            line.add("--port-offset");
            line.add(arguments.portOffset().toString());
        }
        return line;
    }

    private long show(Path log, long from) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            System.out.print(new String(bytes, StandardCharsets.UTF_8));
            System.out.flush();
            return from + bytes.length;
        }
    }
}
