package id.reviu.reporting.report.web;

import id.reviu.platform.web.Page;
import id.reviu.reporting.report.Report;
import id.reviu.reporting.report.ReportDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ReportController.PATH)
class ReportController {

    static final String PATH = "/api/reporting/reports";

    private final ReportDesk desk;
    private final MessageSource messages;

    ReportController(ReportDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Orders a report; watch it at its Location until it is done")
    ResponseEntity<ReportView> order(@RequestBody OrderReportRequest request, Locale locale) {
        var report = desk.order(request.order());
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + report.id()))
                .body(ReportView.of(report, messages, locale));
    }

    @GetMapping
    Page<ReportView> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            Locale locale) {
        return desk.list(after, Page.limit(limit)).map(report -> ReportView.of(report, messages, locale));
    }

    @GetMapping("/{id}")
    ReportView get(@PathVariable UUID id, Locale locale) {
        return ReportView.of(desk.get(id), messages, locale);
    }

    @PostMapping("/{id}/publication")
    @Operation(summary = "Publishes a report that is done: from then on it never changes, and everybody can check it")
    ReportView publish(@PathVariable UUID id, Locale locale) {
        return ReportView.of(desk.publish(id), messages, locale);
    }

    @GetMapping("/{id}/file")
    @Operation(summary = "The file; it never changes")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> file(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        var report = desk.get(id);
        var tag = "\"" + report.sha256() + "\"";
        if (report.isDone() && tag.equals(known)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        var content = desk.file(report);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(report.format().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(report).toString())
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .eTag(tag)
                .body(content);
    }

    private static ContentDisposition disposition(Report report) {
        var title = report.title();
        var language = report.language();
        var name = language.code().equals("en") && title.en() != null ? title.en() : title.id();
        return ContentDisposition.attachment()
                .filename(
                        name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + "."
                                + report.format().code(),
                        StandardCharsets.UTF_8)
                .build();
    }
}
