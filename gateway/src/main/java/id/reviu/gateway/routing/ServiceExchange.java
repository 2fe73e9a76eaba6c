package id.reviu.gateway.routing;

import id.reviu.gateway.settings.GatewaySettings;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Carries one request to a service and its answer back, both as streams.
 *
 * <p>In place of the framework's own exchange, whose one timeout would also cut the answer's body: a report that a slow phone
 * downloads, or a stream of events. Here the timeout covers the wait for the answer's beginning.
 */
@Component
class ServiceExchange implements ProxyExchange {

    /** The client writes these itself, or they concern one connection only. */
    private static final Set<String> NOT_SENT =
            Set.of("connection", "content-length", "expect", "host", "upgrade", "http2-settings", "transfer-encoding");

    private static final int BUFFER = 16 * 1024;

    private final HttpClient client;
    private final GatewaySettings.Times times;
    private final GatewaySettings.Sizes sizes;
    private final Clock clock;
    private final ObjectProvider<Tracer> tracer;
    private final ObjectProvider<Propagator> propagator;

    ServiceExchange(
            GatewaySettings settings,
            Clock clock,
            ObjectProvider<Tracer> tracer,
            ObjectProvider<Propagator> propagator) {
        this.times = settings.times();
        this.sizes = settings.sizes();
        this.clock = clock;
        this.tracer = tracer;
        this.propagator = propagator;
        // below the services' own keep-alive, so that no request is sent into a connection that they are just closing
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(times.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Override
    public ServerResponse exchange(Request request) {
        var servlet = request.getServerRequest().servletRequest();
        var upload = isUpload(servlet.getContentType());
        var most = upload ? sizes.upload() : sizes.body();
        var length = servlet.getContentLengthLong();
        if (length > most.toBytes()) {
            throw new BodyRefused(new OversizedBody(most));
        }
        RequestBody body;
        try {
            var input = servlet.getInputStream();
            body = input.isFinished() ? null : new RequestBody(input, most);
        } catch (IOException unreadable) {
            throw new SenderGone(unreadable);
        }
        var outgoing = outgoing(request, body, length, upload ? times.uploadAnswer() : times.answer());
        return answer(request, send(outgoing, body));
    }

    private static boolean isUpload(@Nullable String contentType) {
        return contentType != null
                && contentType.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private HttpRequest outgoing(Request request, @Nullable RequestBody body, long length, Duration patience) {
        var builder = HttpRequest.newBuilder(target(request))
                .timeout(patience)
                .method(request.getMethod().name(), publisher(body, length));
        request.getHeaders().forEach((name, values) -> {
            if (!NOT_SENT.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        // for the services' audit trail: the sender as we saw it, not as the sender said
        builder.setHeader(
                "X-Forwarded-For", request.getServerRequest().servletRequest().getRemoteAddr());
        var span = tracer.stream().map(Tracer::currentTraceContext).findFirst();
        span.map(current -> current.context())
                .ifPresent(context -> propagator.ifAvailable(it -> it.inject(
                        context,
                        builder,
                        (carrier, name, value) ->
                                Objects.requireNonNull(carrier).setHeader(name, value))));
        return builder.build();
    }

    /** The service's address with the path and query exactly as they came; the framework would sort and rewrite the query. */
    private static URI target(Request request) {
        var service = Objects.requireNonNull(request.getUri());
        var servlet = request.getServerRequest().servletRequest();
        var query = servlet.getQueryString() == null ? "" : "?" + servlet.getQueryString();
        return URI.create(service.getScheme() + "://" + service.getAuthority() + servlet.getRequestURI() + query);
    }

    private static HttpRequest.BodyPublisher publisher(@Nullable RequestBody body, long length) {
        if (body == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        var stream = HttpRequest.BodyPublishers.ofInputStream(() -> body);
        return length > 0 ? HttpRequest.BodyPublishers.fromPublisher(stream, length) : stream;
    }

    private HttpResponse<InputStream> send(HttpRequest request, @Nullable RequestBody body) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServiceAway(interrupted);
        } catch (IOException failed) {
            var fault = body == null ? null : body.letGo();
            if (fault instanceof OversizedBody oversized) {
                throw new BodyRefused(oversized);
            }
            if (fault != null) {
                throw new SenderGone(fault);
            }
            throw failed instanceof HttpTimeoutException && !(failed instanceof HttpConnectTimeoutException)
                    ? new ServiceSlow(failed)
                    : new ServiceAway(failed);
        } finally {
            if (body != null) {
                body.letGo();
            }
        }
    }

    private ServerResponse answer(Request request, HttpResponse<InputStream> response) {
        var status = HttpStatusCode.valueOf(response.statusCode());
        var headers = headersOf(response);
        var events = MediaType.TEXT_EVENT_STREAM.equalsTypeAndSubtype(headers.getContentType());
        var answer = GatewayServerResponse.status(status).build((incoming, outgoing) -> {
            try (var body = response.body()) {
                if (events) {
                    copyEvents(body, outgoing.getOutputStream());
                } else {
                    body.transferTo(outgoing.getOutputStream());
                }
            }
            return null;
        });
        var received = new Received(status, headers);
        request.getResponseConsumers().forEach(consumer -> consumer.accept(received, answer));
        return answer;
    }

    /** A service sets no cookies for browsers, and its own address is nobody's business. */
    private static HttpHeaders headersOf(HttpResponse<InputStream> response) {
        var headers = new HttpHeaders();
        response.headers().map().forEach(headers::addAll);
        headers.remove(HttpHeaders.SET_COOKIE);
        headers.remove(HttpHeaders.SERVER);
        var service = response.uri().getScheme() + "://" + response.uri().getAuthority();
        var location = headers.getFirst(HttpHeaders.LOCATION);
        if (location != null && location.startsWith(service + "/")) {
            headers.set(HttpHeaders.LOCATION, location.substring(service.length()));
        }
        return headers;
    }

    /** Passes each event on at once, until the stream's time is over. */
    private void copyEvents(InputStream from, OutputStream to) throws IOException {
        Instant end = clock.instant().plus(times.stream());
        var buffer = new byte[BUFFER];
        for (int count = from.read(buffer); count >= 0 && clock.instant().isBefore(end); count = from.read(buffer)) {
            to.write(buffer, 0, count);
            to.flush();
        }
    }

    private record Received(HttpStatusCode status, HttpHeaders headers) implements Response {

        @Override
        public HttpStatusCode getStatusCode() {
            return status;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
