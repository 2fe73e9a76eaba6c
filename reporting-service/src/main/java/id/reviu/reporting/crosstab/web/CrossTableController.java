package id.reviu.reporting.crosstab.web;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.ForReadersOfAll;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.crosstab.CrossTable;
import id.reviu.reporting.crosstab.CrossTables;
import id.reviu.reporting.survey.Selection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ForReadersOfAll
class CrossTableController {

    private final CrossTables tables;

    CrossTableController(CrossTables tables) {
        this.tables = tables;
    }

    /**
     * Crosses two questions. An axis is {@code @group}, {@code @area}, a question's name, {@code question/row} of a grid, or
     * {@code question/row/importance} and {@code question/row/performance} of a two-way grid.
     */
    @GetMapping("/api/reporting/campaigns/{id}/crosstab")
    CrossTable crosstab(
            @PathVariable UUID id,
            @RequestParam String row,
            @RequestParam String column,
            @RequestParam(defaultValue = "stakeholder") Audience audience,
            @RequestParam(defaultValue = "submitted") Basis basis,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String area) {
        var selection = new Selection(audience, basis, null, group, area);
        return tables.of(id, row, column, selection, Reader.current());
    }
}
