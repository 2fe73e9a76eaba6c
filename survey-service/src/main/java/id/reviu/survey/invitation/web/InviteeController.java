package id.reviu.survey.invitation.web;

import id.reviu.platform.problem.Problems;
import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.invitation.InviteeDesk;
import id.reviu.survey.invitation.InviteesRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "invitations")
class InviteeController {

    /** A person mends no more at once; the problem says how many there are in all. */
    private static final int MOST_ERRORS = 1_000;

    private final InviteeDesk desk;
    private final MessageSource messages;
    private final Problems problems;

    InviteeController(InviteeDesk desk, MessageSource messages, Problems problems) {
        this.desk = desk;
        this.messages = messages;
        this.problems = problems;
    }

    @PostMapping(path = "/api/survey/campaigns/{id}/invitations/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Invite everybody in a spreadsheet (.xlsx or .csv), or say what would happen; all of it or nothing")
    InviteesView take(
            @PathVariable UUID id,
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Locale locale) {
        return InviteesView.of(desk.take(new CampaignId(id), file.getResource(), dryRun), messages, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(InviteesRefused refused, HttpServletRequest request, Locale locale) {
        var all = refused.problems();
        var problem = problems.of(HttpStatus.UNPROCESSABLE_CONTENT, refused.code(), locale, refused.args());
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty(
                "errors", InviteeProblemView.of(all.subList(0, Math.min(all.size(), MOST_ERRORS)), messages, locale));
        problem.setProperty("total", all.size());
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
