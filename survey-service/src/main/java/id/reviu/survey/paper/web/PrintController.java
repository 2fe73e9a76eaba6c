package id.reviu.survey.paper.web;

import id.reviu.survey.paper.PrintDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "questionnaires")
class PrintController {

    private final PrintDesk desk;

    PrintController(PrintDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/survey/questionnaires/{id}/versions/{number}/pdf")
    @Operation(summary = "A published version to print and fill in by hand, as PDF")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> print(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String language,
            Locale locale) {
        var chosen = language == null ? locale : Locale.of(language.equals("en") ? "en" : "id");
        var name = "reviu-" + id.toString().substring(0, 8) + "-" + number + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(desk.print(id, number, chosen));
    }
}
