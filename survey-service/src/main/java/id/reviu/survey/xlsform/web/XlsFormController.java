package id.reviu.survey.xlsform.web;

import id.reviu.platform.problem.Problems;
import id.reviu.platform.web.Version;
import id.reviu.survey.xlsform.Problem;
import id.reviu.survey.xlsform.XlsFormDesk;
import id.reviu.survey.xlsform.XlsFormRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/survey/questionnaires")
@Tag(name = "questionnaires")
class XlsFormController {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** A person mends no more at once; the problem says how many there are in all. */
    private static final int MOST_ERRORS = 2_000;

    private final XlsFormDesk desk;
    private final MessageSource messages;
    private final Problems problems;

    XlsFormController(XlsFormDesk desk, MessageSource messages, Problems problems) {
        this.desk = desk;
        this.messages = messages;
        this.problems = problems;
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Import an XLSForm as a new questionnaire, or as the draft of one; all of it or nothing")
    ResponseEntity<ImportedView> importForm(
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable UUID questionnaire,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected,
            Locale locale) {
        var imported = desk.importForm(file.getResource(), questionnaire, expected);
        var view = ImportedView.of(imported.questionnaire(), views(imported.warnings(), locale));
        return ResponseEntity.created(URI.create("/api/survey/questionnaires/" + view.id()))
                .eTag(new Version(view.version()).etag())
                .body(view);
    }

    @GetMapping(path = "/{id}/versions/{number}/xlsform", produces = SPREADSHEET)
    @Operation(summary = "A published version as an XLSForm")
    ResponseEntity<byte[]> export(@PathVariable UUID id, @PathVariable int number) {
        var file = desk.export(id, number);
        var disposition = ContentDisposition.attachment().filename(file.name()).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(SPREADSHEET))
                .body(file.content());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(XlsFormRefused refused, HttpServletRequest request, Locale locale) {
        var all = refused.problems();
        var problem = problems.of(HttpStatus.UNPROCESSABLE_CONTENT, refused.code(), locale, refused.args());
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("errors", views(all.subList(0, Math.min(all.size(), MOST_ERRORS)), locale));
        problem.setProperty("total", all.size());
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private List<ProblemView> views(List<Problem> all, Locale locale) {
        return all.stream()
                .map(problem -> ProblemView.of(problem, messages, locale))
                .toList();
    }
}
