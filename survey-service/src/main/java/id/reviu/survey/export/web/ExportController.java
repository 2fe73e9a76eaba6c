package id.reviu.survey.export.web;

import id.reviu.platform.web.Page;
import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.export.Export;
import id.reviu.survey.export.ExportDesk;
import id.reviu.survey.export.Order;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "exports")
class ExportController {

    static final String PATH = "/api/survey/exports";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE.withZone(ZoneOffset.UTC);

    private final ExportDesk desk;
    private final MessageSource messages;

    ExportController(ExportDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @PostMapping("/api/survey/campaigns/{id}/exports")
    @ApiResponse(responseCode = "202", description = "Accepted")
    @Operation(summary = "Order a file of answers; watch it at its Location until it is done")
    ResponseEntity<ExportView> order(@PathVariable UUID id, @RequestBody OrderExportRequest request, Locale locale) {
        var export = desk.order(Order.of(
                new CampaignId(id), request.audience(), request.format(), request.language(), request.verifiedOnly()));
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + export.id()))
                .body(ExportView.of(export, messages, locale));
    }

    @GetMapping("/api/survey/campaigns/{id}/exports")
    @Operation(summary = "A campaign's exports, the newest first: the own ones, for the administrator everybody's")
    Page<ExportView> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit,
            Locale locale) {
        return desk.list(new CampaignId(id), after, Page.limit(limit))
                .map(export -> ExportView.of(export, messages, locale));
    }

    @GetMapping(PATH + "/{id}")
    @Operation(summary = "How far an export has come")
    ExportView find(@PathVariable UUID id, Locale locale) {
        return ExportView.of(desk.find(id), messages, locale);
    }

    @GetMapping(PATH + "/{id}/file")
    @Operation(
            summary = "The file; it never changes, and a part of it can be asked for to go on with a broken download")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> file(@PathVariable UUID id) {
        var export = desk.find(id);
        var file = desk.file(export);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(export.order().format().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(export))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .eTag("\"" + export.sha256() + "\"")
                .body(file);
    }

    private static String disposition(Export export) {
        var order = export.order();
        var name = "%s-%s-%s-%s.%s"
                .formatted(
                        order.audience(),
                        order.format().code(),
                        DAY.format(export.orderedAt()).substring(0, 8),
                        export.id().toString().substring(0, 8),
                        order.format().ending());
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
