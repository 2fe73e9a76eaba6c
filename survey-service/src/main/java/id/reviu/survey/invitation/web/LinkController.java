package id.reviu.survey.invitation.web;

import id.reviu.survey.invitation.LinkDesk;
import id.reviu.survey.response.ResponseId;
import id.reviu.survey.response.StakeholderDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/survey/links/{token}")
@Tag(name = "links")
@SecurityRequirements
class LinkController {

    private final LinkDesk desk;

    LinkController(LinkDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary =
                    "What there is to answer behind a link; no sign-in. Who began before the end finds it a little longer")
    LinkView open(@PathVariable String token, @RequestParam(defaultValue = "false") boolean begun) {
        return LinkView.of(desk.open(token, begun));
    }

    @PutMapping("/responses/{id}")
    @Operation(
            summary =
                    "Hand a stakeholder's answers in; the client makes the id; the same again is the same; no sign-in")
    StakeholderDesk.Receipt submit(
            @PathVariable String token, @PathVariable UUID id, @Valid @RequestBody LinkAnswersRequest request) {
        return desk.submit(token, new ResponseId(id), request.answers());
    }

    @GetMapping("/responses/{id}/receipt")
    @Operation(summary = "The receipt of what was handed in, as PDF with a check code; no sign-in")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> receipt(
            @PathVariable String token,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String language,
            Locale locale) {
        var chosen = language == null ? locale : Locale.of(language.equals("en") ? "en" : "id");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("reviu.pdf")
                                .build()
                                .toString())
                .body(desk.receipt(token, new ResponseId(id), chosen));
    }
}
