package id.reviu.survey.response.web;

import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import id.reviu.survey.assignment.AssignmentId;
import id.reviu.survey.response.AnswerDesk;
import id.reviu.survey.response.JudgeDesk;
import id.reviu.survey.response.ReadingDesk;
import id.reviu.survey.response.ResponseId;
import id.reviu.survey.response.ResponseOrder;
import id.reviu.survey.response.ResponseState;
import id.reviu.survey.response.ResponseSummary;
import id.reviu.survey.response.ResponseVersion;
import id.reviu.survey.response.ResponseView;
import id.reviu.survey.response.WantedResponses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/survey/responses")
@Tag(name = "responses")
class ResponseController {

    private final AnswerDesk answers;
    private final JudgeDesk judge;
    private final ReadingDesk reading;

    ResponseController(AnswerDesk answers, JudgeDesk judge, ReadingDesk reading) {
        this.answers = answers;
        this.judge = judge;
        this.reading = reading;
    }

    @PutMapping("/{id}")
    @Operation(summary = "Keep a draft; the client makes the id")
    ResponseEntity<ResponseView> save(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected,
            @Valid @RequestBody AnswersRequest request) {
        var saved = answers.saveDraft(
                new ResponseId(id), new AssignmentId(request.assignment()), request.answers(), expected);
        return answer(saved.created() ? HttpStatus.CREATED : HttpStatus.OK, saved.view());
    }

    @PutMapping("/{id}/submission")
    @Operation(summary = "Hand answers in; the same again is the same submission")
    ResponseEntity<ResponseView> submit(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected,
            @Valid @RequestBody AnswersRequest request) {
        return answer(
                HttpStatus.OK,
                answers.submit(
                        new ResponseId(id), new AssignmentId(request.assignment()), request.answers(), expected));
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Give a response back for correction, with a reason")
    ResponseEntity<ResponseView> giveBack(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected,
            @Valid @RequestBody ReturnRequest request) {
        return answer(
                HttpStatus.OK, judge.giveBack(new ResponseId(id), request.reason(), request.allNotes(), expected));
    }

    @PostMapping("/{id}/verification")
    @Operation(summary = "Accept a response; whoever handed it in may not")
    ResponseEntity<ResponseView> verify(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected) {
        return answer(HttpStatus.OK, judge.verify(new ResponseId(id), expected));
    }

    @GetMapping("/{id}")
    @Operation(summary = "An office's response")
    ResponseEntity<ResponseView> find(@PathVariable UUID id) {
        return answer(HttpStatus.OK, reading.find(new ResponseId(id)));
    }

    @GetMapping("/{id}/versions")
    @Operation(summary = "What was done to a response, with the answers of every submission")
    Page<ResponseVersion> versions(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "50") int limit) {
        return reading.versions(new ResponseId(id), after, Page.limit(limit));
    }

    @GetMapping
    @Operation(summary = "Responses that were handed in, the latest or the earliest first; offices see their own")
    Page<ResponseSummary> list(
            @RequestParam(required = false) @Nullable UUID campaign,
            @RequestParam(required = false) @Nullable ResponseState state,
            @RequestParam(required = false) @Nullable String opd,
            @RequestParam(defaultValue = "latest") ResponseOrder order,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return reading.list(new WantedResponses(opd, campaign, state, order), after, Page.limit(limit));
    }

    private static ResponseEntity<ResponseView> answer(HttpStatus status, ResponseView view) {
        return ResponseEntity.status(status)
                .eTag(new Version(view.version()).etag())
                .body(view);
    }
}
