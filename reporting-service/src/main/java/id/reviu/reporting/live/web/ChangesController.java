package id.reviu.reporting.live.web;

import id.reviu.reporting.access.ForReaders;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.ChangeFeed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stream of changes. It names what changed and not what it is now, so it tells nothing that its reader may not see. The
 * request's own virtual thread writes it; a thread of the platform is never held.
 */
@RestController
class ChangesController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** What an event carries. */
    record News(String id, long revision) {}

    private final ChangeFeed feed;
    private final JsonMapper json;
    private final Clock clock;

    ChangesController(ChangeFeed feed, JsonMapper json, Clock clock) {
        this.feed = feed;
        this.json = json;
        this.clock = clock;
    }

    @ForReaders
    @GetMapping(path = "/api/reporting/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Server-sent events: what changed",
            description =
                    "Begins with the revision of everything, also after a reconnection with Last-Event-ID; then events"
                            + " `campaign`, `achievement`, `city`, `report`, `followup` with {id, revision}, at most five a second,"
                            + " and a comment as heartbeat. Ends with the token.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(implementation = News.class)))
    void changes(@AuthenticationPrincipal Jwt token, HttpServletResponse response) throws IOException {
        Reader.current();
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var writer = response.getWriter();
        writer.write("retry: 2000\n\n");
        try (var subscription = feed.subscribe()) {
            var end = end(token);
            while (!writer.checkError() && !subscription.isClosed()) {
                var left = Duration.between(clock.instant(), end);
                if (left.isNegative()) {
                    return;
                }
                var news = subscription.await(left.compareTo(HEARTBEAT) < 0 ? left : HEARTBEAT);
                news.forEach(change -> write(writer, change));
                if (news.isEmpty()) {
                    writer.write(": still here\n\n");
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Instant end(Jwt token) {
        var longest = clock.instant().plus(LONGEST);
        var expires = token.getExpiresAt();
        return expires == null || expires.isAfter(longest) ? longest : expires;
    }

    private void write(PrintWriter writer, Change change) {
        var id = "%s/%s/%d".formatted(change.kind().code(), change.subject(), change.revision());
        var news = json.writeValueAsString(new News(change.subject(), change.revision()));
        writer.write(
                "id: %s\nevent: %s\ndata: %s\n\n".formatted(id, change.kind().code(), news));
    }
}
