package id.reviu.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Says whether a port is free, and who has it when it is not. */
public class Listeners {
    private final Path proc;

    /** Listeners of this machine. */
    public Listeners() {
        this(Path.of("/proc"));
    }

    Listeners(Path proc) {
        this.proc = proc;
    }

    /** Whether a program may listen at that port of the loopback address. */
    public boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** The process that listens at a port and its command, such as {@code process 4711 (nginx)}. */
    public String describe(int port) {
        var owner = owner(port);
        if (owner.isEmpty()) {
            return "another program";
        }
        var command = ProcessHandle.of(owner.getAsLong())
                .flatMap(process -> process.info().commandLine())
                .map(line -> " (" + shortened(line) + ")")
                .orElse("");
        return "process " + owner.getAsLong() + command;
    }

    /** The process that listens at a port, if it can be found: of other people's processes only root learns. */
    public OptionalLong owner(int port) {
        for (var table : List.of("net/tcp", "net/tcp6")) {
            var inode = inode(proc.resolve(table), port);
            if (inode.isPresent()) {
                return holder(inode.get());
            }
        }
        return Files.isDirectory(proc) ? OptionalLong.empty() : askLsof(port);
    }

    /** Column 2 is the local address, 4 the state (0A: listening), 10 the socket's inode. */
    private Optional<String> inode(Path table, int port) {
        if (!Files.isReadable(table)) {
            return Optional.empty();
        }
        var wanted = ":%04X".formatted(port);
        try (Stream<String> lines = Files.lines(table)) {
            return lines.map(line -> line.trim().split("\\s+"))
                    .filter(columns -> columns.length > 9 && columns[1].endsWith(wanted) && columns[3].equals("0A"))
                    .map(columns -> columns[9])
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private OptionalLong holder(String inode) {
        var wanted = "socket:[" + inode + "]";
        try (Stream<Path> processes = Files.list(proc)) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .filter(process -> holds(process.resolve("fd"), wanted))
                    .mapToLong(process -> Long.parseLong(process.getFileName().toString()))
                    .findFirst();
        } catch (IOException unreadable) {
            return OptionalLong.empty();
        }
    }

    private static boolean holds(Path descriptors, String wanted) {
        try (Stream<Path> links = Files.list(descriptors)) {
            return links.anyMatch(link -> pointsTo(link, wanted));
        } catch (IOException goneOrForbidden) {
            return false;
        }
    }

    private static boolean pointsTo(Path link, String wanted) {
        try {
            return Files.readSymbolicLink(link).toString().equals(wanted);
        } catch (IOException goneOrForbidden) {
            return false;
        }
    }

    /** For machines without /proc, such as macOS. */
    private static OptionalLong askLsof(int port) {
        try {
            var lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
            var answer = new String(lsof.getInputStream().readAllBytes()).trim();
            return answer.matches("\\d+.*")
                    ? OptionalLong.of(Long.parseLong(answer.lines().findFirst().orElseThrow()))
                    : OptionalLong.empty();
        } catch (IOException noLsof) {
            return OptionalLong.empty();
        }
    }

    private static String shortened(String line) {
        return line.length() <= 100 ? line : line.substring(0, 97) + "...";
    }
}
