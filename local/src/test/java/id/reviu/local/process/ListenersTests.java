package id.reviu.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenersTests {
    private static final String HEADER =
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";

    @TempDir
    private Path proc;

    @Test
    void findsWhoListens() throws IOException {
        Files.createDirectories(proc.resolve("net"));
        Files.writeString(
                proc.resolve("net/tcp"),
                HEADER
                        // the same port of a connection, which is nobody's in the way
                        + "   0: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000  0  0 111 1\n"
                        + "   1: 00000000:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  0  0 222 1\n");
        descriptor(41, "socket:[111]");
        descriptor(42, "socket:[222]");

        assertThat(new Listeners(proc).owner(8080)).hasValue(42);
        assertThat(new Listeners(proc).owner(8081)).isEmpty();
    }

    @Test
    void findsWhoListensOnTheNewerInternet() throws IOException {
        Files.createDirectories(proc.resolve("net"));
        Files.writeString(proc.resolve("net/tcp"), HEADER);
        Files.writeString(
                proc.resolve("net/tcp6"),
                HEADER + "   0: 00000000000000000000000000000000:1F90 00000000000000000000000000000000:0000 0A"
                        + " 00000000:00000000 00:00000000 00000000  0  0 333 1\n");
        descriptor(43, "socket:[333]");

        assertThat(new Listeners(proc).owner(8080)).hasValue(43);
    }

    @Test
    void knowsATakenPortFromAFreeOne() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
            assertThat(new Listeners().isFree(port)).isFalse();
        }
        assertThat(new Listeners().isFree(port)).isTrue();
    }

    private void descriptor(int pid, String target) throws IOException {
        var folder = Files.createDirectories(proc.resolve(pid + "/fd"));
        Files.createSymbolicLink(folder.resolve("7"), Path.of(target));
    }
}
