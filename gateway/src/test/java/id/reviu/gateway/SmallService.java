package id.reviu.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** A service that answers with what it received, or as the test tells it for a path. */
final class SmallService {

    /** What a request looked like when it arrived. */
    record Arrived(String method, String uri, Map<String, String> headers, long bodyBytes) {

        static Arrived in(Browser.Answer answer) {
            return JsonMapper.shared().readValue(answer.body(), Arrived.class);
        }
    }

    private final HttpServer server;
    private final Map<String, HttpHandler> told = new ConcurrentHashMap<>();

    SmallService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void on(String path, HttpHandler handler) {
        told.put(path, handler);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var handler = told.get(exchange.getRequestURI().getPath());
            if (handler != null) {
                handler.handle(exchange);
                return;
            }
            var read = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            var headers = new HashMap<String, String>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
            var arrived = new Arrived(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, read);
            answer(exchange, 200, JsonMapper.shared().writeValueAsString(arrived));
        }
    }

    static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
