package id.reviu.masterplan.meeting.web;

import id.reviu.masterplan.meeting.MeetingId;
import id.reviu.masterplan.meeting.MinutesDesk;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings as files to keep. */
@RestController
@RequestMapping("/api/masterplan/meetings/{id}")
class FileController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final MinutesDesk desk;

    FileController(MinutesDesk desk) {
        this.desk = desk;
    }

    /** The invitation as a calendar file (RFC 5545); once the meeting is called off, its cancellation. */
    @GetMapping("/calendar.ics")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> downloadInvitation(@PathVariable UUID id) {
        return file(CALENDAR, "rapat-" + stem(id) + ".ics", desk.invite(new MeetingId(id)));
    }

    /** A version of the minutes as PDF. */
    @GetMapping("/minutes/{number}/pdf")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> downloadMinutes(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String language,
            Locale locale) {
        var chosen = language == null ? locale : Locale.of(language.equals("en") ? "en" : "id");
        var name = "notulen-" + stem(id) + "-" + number + ".pdf";
        return file(MediaType.APPLICATION_PDF, name, desk.print(new MeetingId(id), number, chosen));
    }

    private static String stem(UUID id) {
        return id.toString().substring(0, 8);
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
