package id.reviu.survey.receipt.web;

import id.reviu.survey.receipt.Confirmation;
import id.reviu.survey.receipt.ReceiptDesk;
import id.reviu.survey.response.ResponseId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
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
@Tag(name = "receipts")
class ReceiptController {

    private final ReceiptDesk desk;

    ReceiptController(ReceiptDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/survey/responses/{id}/receipt")
    @Operation(summary = "The receipt of what an office last handed in, as PDF with a check code")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> ofOffice(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String language, Locale locale) {
        return answer(desk.ofOffice(new ResponseId(id), chosen(language, locale)), id);
    }

    @GetMapping("/api/survey/links/receipts/{code}")
    @Operation(summary = "Whether a receipt is genuine, and what it stands for; no sign-in")
    @SecurityRequirements
    Confirmation confirm(@PathVariable String code) {
        return desk.confirm(code);
    }

    private static Locale chosen(@Nullable String language, Locale locale) {
        return language == null ? locale : Locale.of(language.equals("en") ? "en" : "id");
    }

    private static ResponseEntity<byte[]> answer(byte[] pdf, UUID id) {
        var name = "reviu-" + id.toString().substring(0, 8) + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf);
    }
}
