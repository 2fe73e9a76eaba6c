package id.reviu.reporting.survey.web;

import id.reviu.platform.web.Page;
import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.ForReadersOfTexts;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.survey.FoundTexts;
import id.reviu.reporting.survey.Selection;
import id.reviu.reporting.survey.TextSearch;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ForReadersOfTexts
class TextSearchController {

    private final TextSearch texts;

    TextSearchController(TextSearch texts) {
        this.texts = texts;
    }

    /** Finds words in what respondents wrote, by their Indonesian stems; quotes, {@code or} and a minus as in a web search. */
    @GetMapping("/api/reporting/campaigns/{id}/texts")
    FoundTexts find(
            @PathVariable UUID id,
            @RequestParam String search,
            @RequestParam(defaultValue = "opd") Audience audience,
            @RequestParam(defaultValue = "submitted") Basis basis,
            @RequestParam(required = false) @Nullable String opd,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var selection = new Selection(audience, basis, opd, group, area);
        return texts.find(id, search, selection, after, Page.limit(limit), Reader.current());
    }
}
