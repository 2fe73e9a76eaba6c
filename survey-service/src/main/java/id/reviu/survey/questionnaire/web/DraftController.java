package id.reviu.survey.questionnaire.web;

import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.DraftDesk;
import id.reviu.survey.questionnaire.NewQuestionnaire;
import id.reviu.survey.questionnaire.QuestionnaireDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/survey")
@Tag(name = "questionnaires")
class DraftController {

    private final DraftDesk desk;
    private final QuestionnaireDesk questionnaires;
    private final MessageSource messages;

    DraftController(DraftDesk desk, QuestionnaireDesk questionnaires, MessageSource messages) {
        this.desk = desk;
        this.questionnaires = questionnaires;
        this.messages = messages;
    }

    @PostMapping("/questionnaires")
    @Operation(summary = "Begin a questionnaire: from a template, from a version of another one, or from nothing")
    ResponseEntity<QuestionnaireView> begin(@Valid @RequestBody NewQuestionnaire wanted) {
        var view = QuestionnaireView.of(desk.begin(wanted));
        return ResponseEntity.created(URI.create("/api/survey/questionnaires/" + view.id()))
                .eTag(new Version(view.version()).etag())
                .body(view);
    }

    @GetMapping("/questionnaires/{id}/draft")
    @Operation(summary = "The draft and all that is wrong with it")
    ResponseEntity<DraftView> find(@PathVariable UUID id, Locale locale) {
        var view = DraftView.of(desk.find(id), messages, locale);
        return ResponseEntity.ok().eTag(new Version(view.version()).etag()).body(view);
    }

    @PutMapping("/questionnaires/{id}/draft")
    @Operation(
            summary = "Keep a draft, however unfinished; the answer says what is wrong with it",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Definition.class))))
    ResponseEntity<SavedDraftView> save(
            @PathVariable UUID id,
            @RequestBody JsonNode definition,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected,
            Locale locale) {
        var view = SavedDraftView.of(desk.save(id, definition, expected), messages, locale);
        return ResponseEntity.ok().eTag(new Version(view.version()).etag()).body(view);
    }

    @DeleteMapping("/questionnaires/{id}/draft")
    @Operation(summary = "Let the draft of a published questionnaire go")
    ResponseEntity<QuestionnaireView> discard(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected) {
        var view = QuestionnaireView.of(questionnaires.discardDraft(id, expected));
        return ResponseEntity.ok().eTag(new Version(view.version()).etag()).body(view);
    }

    @GetMapping("/questionnaire-templates")
    @Operation(summary = "The questionnaires to begin with")
    Page<TemplateSummary> templates() {
        return new Page<>(desk.templates().stream().map(TemplateSummary::of).toList(), null);
    }

    @GetMapping("/questionnaire-templates/{code}")
    @Operation(summary = "A questionnaire to begin with, with all its questions")
    TemplateView template(@PathVariable String code) {
        return TemplateView.of(desk.template(code));
    }
}
