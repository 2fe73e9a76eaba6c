package id.reviu.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.reviu.local.home.Home;
import id.reviu.local.home.Refused;
import id.reviu.local.part.Command;
import id.reviu.local.part.Part;
import id.reviu.local.process.Listeners;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecksTests {
    private final Checks checks = new Checks(new Listeners());
    private final Home home = new Home(Path.of("/project"), Path.of("/data"));

    @Test
    void refusesANearlyFullDisk() {
        assertThatThrownBy(() -> Checks.space(home, 1_250_000_000L))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Only 1.3 GB are free on the disk of /data and Reviu needs 2 GB");
    }

    @Test
    void isContentWithTwoGigabytes() {
        assertThatCode(() -> Checks.space(home, 2_000_000_000L)).doesNotThrowAnyException();
    }

    @Test
    void saysWhichPortIsTakenAndByWhom() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> checks.ports(List.of(at(taken.getLocalPort()))))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Port " + taken.getLocalPort() + " (web) is taken by process "
                            + ProcessHandle.current().pid())
                    .hasMessageContaining("--port-offset");
        }
    }

    @Test
    void isContentWithAFreePort() throws IOException {
        int port;
        try (var released = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = released.getLocalPort();
        }
        assertThatCode(() -> checks.ports(List.of(at(port)))).doesNotThrowAnyException();
    }

    private static Part at(int port) {
        return new Part() {
            @Override
            public String name() {
                return "web";
            }

            @Override
            public LinkedHashMap<String, Integer> ports() {
                return new LinkedHashMap<>(Map.of("web", port));
            }

            @Override
            public Command command() {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean isReady() {
                return false;
            }
        };
    }
}
