package id.reviu.survey.invitation.web;

import id.reviu.platform.web.Page;
import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.invitation.InvitationDesk;
import id.reviu.survey.invitation.InvitationState;
import id.reviu.survey.invitation.QrFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@Tag(name = "invitations")
class InvitationController {

    private static final String ONE = "/api/survey/invitations/{id}";

    private final InvitationDesk desk;

    InvitationController(InvitationDesk desk) {
        this.desk = desk;
    }

    /** How many invitations there are in each state. */
    record InvitationCounts(int notSent, int sent, int opened, int answered, int bounced, int revoked) {}

    /** The whole address of a link. */
    record AddressView(String url) {}

    /** Why an address takes no mail. */
    record BounceRequest(
            @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
            String reason) {}

    @GetMapping("/api/survey/campaigns/{id}/invitations")
    @Operation(summary = "Who was invited, in the order in which they were")
    Page<InvitationView> list(
            @PathVariable UUID id,
            @Schema(allowableValues = {"not-sent", "sent", "opened", "answered", "bounced", "revoked"})
                    @RequestParam(required = false)
                    @Nullable
                    InvitationState state,
            @RequestParam(required = false) @Size(max = 200) @Pattern(regexp = "[^\\x00]*") @Nullable String search,
            @RequestParam(required = false) @Nullable Integer after,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.list(new CampaignId(id), state, search, after, Page.limit(limit))
                .map(InvitationView::of);
    }

    @GetMapping("/api/survey/campaigns/{id}/invitations/counts")
    @Operation(summary = "How many invitations there are in each state")
    InvitationCounts counts(@PathVariable UUID id) {
        var counts = desk.counts(new CampaignId(id));
        return new InvitationCounts(
                counts.getOrDefault(InvitationState.NOT_SENT, 0),
                counts.getOrDefault(InvitationState.SENT, 0),
                counts.getOrDefault(InvitationState.OPENED, 0),
                counts.getOrDefault(InvitationState.ANSWERED, 0),
                counts.getOrDefault(InvitationState.BOUNCED, 0),
                counts.getOrDefault(InvitationState.REVOKED, 0));
    }

    @PostMapping(ONE + "/revocation")
    @Operation(summary = "Let somebody's link lead nowhere")
    InvitationView revoke(@PathVariable UUID id) {
        return InvitationView.of(desk.revoke(id));
    }

    @PostMapping(ONE + "/renewal")
    @Operation(summary = "Make another link for somebody, in place of the one before")
    InvitationView renew(@PathVariable UUID id) {
        return InvitationView.of(desk.renew(id));
    }

    @PostMapping(ONE + "/bounce")
    @Operation(summary = "Note that somebody's address takes no mail")
    InvitationView bounce(@PathVariable UUID id, @Valid @RequestBody BounceRequest request) {
        return InvitationView.of(desk.bounce(id, request.reason()));
    }

    @GetMapping(ONE + "/link")
    @Operation(summary = "Somebody's link, to be handed over by other ways than mail")
    ResponseEntity<AddressView> link(@PathVariable UUID id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new AddressView(desk.link(id)));
    }

    @GetMapping(ONE + "/qr")
    @Operation(summary = "Somebody's link as a QR code")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string")),
                @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<byte[]> qr(
            @PathVariable UUID id,
            @Schema(allowableValues = {"svg", "png"}) @RequestParam(defaultValue = "svg") QrFormat format) {
        return picture(desk.qr(id, format), format);
    }

    @GetMapping("/api/survey/campaigns/{id}/open-link/qr")
    @Operation(summary = "A campaign's open link as a QR code")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string")),
                @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<byte[]> openQr(
            @PathVariable UUID id,
            @Schema(allowableValues = {"svg", "png"}) @RequestParam(defaultValue = "svg") QrFormat format) {
        return picture(desk.openQr(new CampaignId(id), format), format);
    }

    private static ResponseEntity<byte[]> picture(byte[] content, QrFormat format) {
        var name = "reviu-qr." + format.name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .contentType(format == QrFormat.PNG ? MediaType.IMAGE_PNG : MediaType.parseMediaType("image/svg+xml"))
                .body(content);
    }
}
