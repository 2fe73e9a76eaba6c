package id.reviu.reporting.comparison.web;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.ForReaders;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.comparison.CampaignComparison;
import id.reviu.reporting.comparison.Comparisons;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ForReaders
class ComparisonController {

    private final Comparisons comparisons;

    ComparisonController(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** A campaign beside another one that asked the same audience. */
    @GetMapping("/api/reporting/campaigns/{id}/comparison")
    CampaignComparison comparison(
            @PathVariable UUID id,
            @RequestParam UUID with,
            @RequestParam(defaultValue = "opd") Audience audience,
            @RequestParam(defaultValue = "submitted") Basis basis) {
        return comparisons.of(id, with, audience, basis, Reader.current());
    }
}
