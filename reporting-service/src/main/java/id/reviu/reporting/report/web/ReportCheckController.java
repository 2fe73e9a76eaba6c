package id.reviu.reporting.report.web;

import id.reviu.reporting.report.ReportCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportCheckController {

    private final ReportCheck check;

    ReportCheckController(ReportCheck check) {
        this.check = check;
    }

    @GetMapping("/api/reporting/public/reports/{code}")
    @Operation(summary = "Whether a report is genuine, by the code on its cover; no sign-in")
    @SecurityRequirements
    CheckedReport of(@PathVariable String code) {
        return CheckedReport.of(check.of(code));
    }
}
