package id.reviu.masterplan.comparison.web;

import id.reviu.masterplan.comparison.ComparisonBook;
import id.reviu.masterplan.comparison.ComparisonDesk;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.plan.PlanId;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ComparisonController {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ComparisonDesk desk;
    private final ComparisonBook book;

    ComparisonController(ComparisonDesk desk, ComparisonBook book) {
        this.desk = desk;
        this.book = book;
    }

    /** Compares a version with an earlier one; with the one before it when none is named. */
    @GetMapping("/api/masterplan/plans/{id}/comparison")
    ComparisonView comparePlans(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID from) {
        return ComparisonView.of(desk.compare(new PlanId(id), from == null ? null : new PlanId(from)));
    }

    /** Compares the versions that held on two days. */
    @GetMapping("/api/masterplan/comparison")
    ComparisonView compareDays(@RequestParam String plan, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return ComparisonView.of(desk.compare(BadParameter.check("plan", plan), from, to));
    }

    /** The same comparison as a workbook. */
    @GetMapping("/api/masterplan/plans/{id}/comparison.xlsx")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    void exportComparison(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID from,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var comparison = desk.compare(new PlanId(id), from == null ? null : new PlanId(from));
        var name = "%s-%d-%d.xlsx"
                .formatted(
                        comparison.after().content().code(),
                        comparison.before().number(),
                        comparison.after().number());
        response.setContentType(WORKBOOK);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        book.write(comparison, locale, response.getOutputStream());
    }
}
