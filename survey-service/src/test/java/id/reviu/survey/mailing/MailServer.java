package id.reviu.survey.mailing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers a recipient with what the address says: {@code 550@...}, {@code 451@...}; it takes all others. */
final class MailServer implements AutoCloseable {

    private final ServerSocket socket;

    MailServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException ended) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(ended);
                }
            }
        }
    }

    private static void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, "220 ready");
        var inText = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (inText) {
                inText = !line.equals(".");
                if (!inText) {
                    say(client, "250 taken");
                }
            } else if (line.startsWith("RCPT")) {
                var code = line.replaceAll(".*<(\\d+)?.*", "$1");
                say(client, code.isEmpty() ? "250 ok" : code + " no");
            } else if (line.startsWith("DATA")) {
                inText = true;
                say(client, "354 go on");
            } else if (line.startsWith("QUIT")) {
                say(client, "221 bye");
                return;
            } else {
                say(client, "250 ok");
            }
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
