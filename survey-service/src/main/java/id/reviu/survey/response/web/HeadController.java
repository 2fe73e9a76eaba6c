package id.reviu.survey.response.web;

import id.reviu.platform.web.Version;
import id.reviu.survey.assignment.AssignmentId;
import id.reviu.survey.response.AnswerDesk;
import id.reviu.survey.response.HeadDesk;
import id.reviu.survey.response.ResponseId;
import id.reviu.survey.response.ResponseView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way of answers over the desk of an office's head, in campaigns that want it. */
@RestController
@RequestMapping("/api/survey/responses/{id}")
@Tag(name = "responses")
class HeadController {

    private final AnswerDesk answers;
    private final HeadDesk head;

    HeadController(AnswerDesk answers, HeadDesk head) {
        this.answers = answers;
        this.head = head;
    }

    @PutMapping("/approval-request")
    @Operation(summary = "Ask the office's head to approve finished answers; changing them takes it back")
    ResponseEntity<ResponseView> ask(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected,
            @Valid @RequestBody AnswersRequest request) {
        return answer(answers.askForApproval(
                new ResponseId(id), new AssignmentId(request.assignment()), request.answers(), expected));
    }

    @PostMapping("/approval")
    @Operation(summary = "Approve answers as the office's head, which hands them in")
    ResponseEntity<ResponseView> approve(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected) {
        return answer(head.approve(new ResponseId(id), expected));
    }

    @PostMapping("/approval-refusal")
    @Operation(summary = "Give answers back to the office's officers as its head, with a reason")
    ResponseEntity<ResponseView> disapprove(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected,
            @Valid @RequestBody ReturnRequest request) {
        return answer(head.disapprove(new ResponseId(id), request.reason(), request.allNotes(), expected));
    }

    private static ResponseEntity<ResponseView> answer(ResponseView view) {
        return ResponseEntity.ok().eTag(new Version(view.version()).etag()).body(view);
    }
}
