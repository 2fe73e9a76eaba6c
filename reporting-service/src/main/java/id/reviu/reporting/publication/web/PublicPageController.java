package id.reviu.reporting.publication.web;

import id.reviu.reporting.publication.DataDictionary;
import id.reviu.reporting.publication.Edition;
import id.reviu.reporting.publication.PublicPage;
import id.reviu.reporting.publication.PublicPages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What strangers get. Nothing here depends on who asks, so that every cache on the way may keep it for a moment. */
@RestController
@RequestMapping("/api/reporting/public")
@SecurityRequirements
class PublicPageController {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final PublicPages pages;

    PublicPageController(PublicPages pages) {
        this.pages = pages;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Everything that is switched on for everybody")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = PublicPage.class)))
    ResponseEntity<byte[]> publicPage() {
        var edition = pages.current();
        return kept(edition).contentType(MediaType.APPLICATION_JSON).body(edition.file("page"));
    }

    @GetMapping(path = "/dictionary", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What the open data hold, and their licence")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = DataDictionary.class)))
    ResponseEntity<byte[]> dictionary() {
        var edition = pages.current();
        return kept(edition).contentType(MediaType.APPLICATION_JSON).body(edition.file("dictionary"));
    }

    @GetMapping(path = "/data/{table}.csv")
    @Operation(summary = "A table of the open data, comma separated")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> csv(@PathVariable String table) {
        return data(table + ".csv", CSV);
    }

    @GetMapping(path = "/data/{table}.json")
    @Operation(summary = "A table of the open data, with licence and date")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
    ResponseEntity<byte[]> json(@PathVariable String table) {
        return data(table + ".json", MediaType.APPLICATION_JSON);
    }

    private ResponseEntity<byte[]> data(String name, MediaType type) {
        var edition = pages.current();
        var disposition = ContentDisposition.inline().filename("reviu-" + name).build();
        return kept(edition)
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(edition.file("data/" + name));
    }

    /** A chart that other websites may show; the gateway lets this path into frames. */
    @GetMapping(path = "/charts/{chart}.svg")
    @Operation(summary = "A chart for other websites: achievement-id, achievement-en, dimensions-id, dimensions-en")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> chart(@PathVariable String chart) {
        var edition = pages.current();
        return kept(edition).contentType(SVG).body(edition.file("charts/" + chart + ".svg"));
    }

    /** A weak tag: the gateway may pack what it passes on. Any website may read what everybody may. */
    private static ResponseEntity.BodyBuilder kept(Edition edition) {
        return ResponseEntity.ok()
                .eTag("W/\"" + edition.stamp() + "\"")
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic().mustRevalidate())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
}
