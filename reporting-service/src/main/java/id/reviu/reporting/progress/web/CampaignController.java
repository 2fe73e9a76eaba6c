package id.reviu.reporting.progress.web;

import id.reviu.platform.web.Page;
import id.reviu.reporting.access.ForReaders;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.progress.CampaignProgress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reporting/campaigns")
@ForReaders
class CampaignController {

    private final CampaignProgress progress;

    CampaignController(CampaignProgress progress) {
        this.progress = progress;
    }

    @GetMapping
    Page<CampaignProgress.CampaignSummary> list(
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "50") int limit) {
        return progress.list(after, Page.limit(limit), Reader.current());
    }

    @GetMapping("/{id}/progress")
    CampaignProgress.Progress progress(@PathVariable UUID id) {
        return progress.of(id, Reader.current());
    }
}
