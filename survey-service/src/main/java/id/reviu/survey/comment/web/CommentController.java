package id.reviu.survey.comment.web;

import id.reviu.platform.web.Page;
import id.reviu.survey.assignment.AssignmentId;
import id.reviu.survey.comment.Comment;
import id.reviu.survey.comment.CommentDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/survey/assignments/{id}/comments")
@Tag(name = "assignments")
class CommentController {

    private final CommentDesk desk;

    CommentController(CommentDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "What was said about an office's answers, the latest last")
    Page<Comment> list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "200") int limit) {
        return desk.list(new AssignmentId(id), after, Page.limit(limit));
    }

    @PutMapping("/{comment}")
    @Operation(summary = "Say something about an office's answers; the client makes the id")
    Comment say(@PathVariable UUID id, @PathVariable UUID comment, @Valid @RequestBody CommentRequest request) {
        return desk.say(new AssignmentId(id), comment, request.question(), request.words());
    }
}
