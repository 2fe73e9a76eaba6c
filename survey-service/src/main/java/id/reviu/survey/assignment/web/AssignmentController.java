package id.reviu.survey.assignment.web;

import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import id.reviu.survey.assignment.AssignmentDesk;
import id.reviu.survey.assignment.AssignmentId;
import id.reviu.survey.assignment.AssignmentState;
import id.reviu.survey.assignment.AssignmentSummary;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
@RequestMapping("/api/survey/assignments")
@Tag(name = "assignments")
class AssignmentController {

    private final AssignmentDesk desk;

    AssignmentController(AssignmentDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "Assignments, the newest first; offices see their own")
    Page<AssignmentSummary> list(
            @RequestParam(required = false) @Nullable UUID campaign,
            @RequestParam(required = false) @Nullable AssignmentState state,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.list(campaign, state, after, Page.limit(limit));
    }

    @PostMapping("/{id}/extension")
    @Operation(summary = "Give one office more time, with a reason that it reads")
    ResponseEntity<AssignmentSummary> extend(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected,
            @Valid @RequestBody AssignmentExtensionRequest request) {
        var extended = desk.extend(new AssignmentId(id), request.dueAt(), request.reason(), expected);
        return ResponseEntity.ok().eTag(new Version(extended.version()).etag()).body(extended);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One assignment")
    ResponseEntity<AssignmentSummary> find(@PathVariable UUID id) {
        var found = desk.find(new AssignmentId(id));
        return ResponseEntity.ok().eTag(new Version(found.version()).etag()).body(found);
    }
}
