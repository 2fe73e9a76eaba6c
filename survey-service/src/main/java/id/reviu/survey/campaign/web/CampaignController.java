package id.reviu.survey.campaign.web;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import id.reviu.survey.campaign.Campaign;
import id.reviu.survey.campaign.CampaignDesk;
import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.campaign.NewCampaign;
import id.reviu.survey.campaign.StakeholderAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/survey/campaigns")
@Tag(name = "campaigns")
class CampaignController {

    private final CampaignDesk desk;
    private final StakeholderAddress address;

    CampaignController(CampaignDesk desk, StakeholderAddress address) {
        this.desk = desk;
        this.address = address;
    }

    @PostMapping
    @Operation(summary = "Plan a campaign; nobody is asked until it opens")
    ResponseEntity<CampaignView> create(@Valid @RequestBody NewCampaign wanted) {
        var campaign = desk.create(wanted);
        return ResponseEntity.created(
                        URI.create("/api/survey/campaigns/" + campaign.id().value()))
                .eTag(new Version(campaign.version()).etag())
                .body(view(campaign));
    }

    @PostMapping("/{id}/opening")
    @Operation(summary = "Open a campaign: every office asked gets its assignment")
    ResponseEntity<CampaignView> open(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected) {
        return answer(desk.open(new CampaignId(id), expected));
    }

    @PostMapping("/{id}/extension")
    @Operation(summary = "Make a campaign longer, with a reason that the offices read")
    ResponseEntity<CampaignView> extend(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected,
            @Valid @RequestBody ExtensionRequest request) {
        return answer(desk.extend(new CampaignId(id), request.closesAt(), request.reason(), expected));
    }

    @PostMapping("/{id}/closing")
    @Operation(
            summary =
                    "Close a campaign: it takes no more answers, for 15 minutes those already begun, and keeps drafts")
    ResponseEntity<CampaignView> close(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected) {
        return answer(desk.close(new CampaignId(id), expected));
    }

    @PostMapping("/{id}/archiving")
    @Operation(summary = "Put a closed campaign away")
    ResponseEntity<CampaignView> archive(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected) {
        return answer(desk.archive(new CampaignId(id), expected));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One campaign")
    ResponseEntity<CampaignView> find(@PathVariable UUID id) {
        var seen = desk.find(new CampaignId(id));
        return ResponseEntity.ok()
                .eTag(new Version(seen.campaign().version()).etag())
                .body(view(seen));
    }

    @GetMapping
    @Operation(summary = "Campaigns, the newest first; offices see those they are asked in")
    Page<CampaignView> list(
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "50") int limit) {
        return desk.list(after, Page.limit(limit)).map(this::view);
    }

    private ResponseEntity<CampaignView> answer(Campaign campaign) {
        return ResponseEntity.ok().eTag(new Version(campaign.version()).etag()).body(view(campaign));
    }

    private CampaignView view(Campaign campaign) {
        return view(desk.find(campaign.id()));
    }

    private CampaignView view(CampaignDesk.Seen seen) {
        var link = CurrentUser.get().is("administrator")
                ? address.pathOf(seen.campaign()).orElse(null)
                : null;
        return CampaignView.of(seen, link);
    }
}
