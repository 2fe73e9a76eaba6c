package id.reviu.survey.questionnaire.web;

import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import id.reviu.survey.questionnaire.Questionnaire;
import id.reviu.survey.questionnaire.QuestionnaireDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/survey/questionnaires")
@Tag(name = "questionnaires")
class QuestionnaireController {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final QuestionnaireDesk desk;

    QuestionnaireController(QuestionnaireDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "Questionnaires, the newest first")
    Page<QuestionnaireSummary> list(
            @RequestParam(required = false) @Nullable UUID after, @RequestParam(defaultValue = "50") int limit) {
        return desk.list(after, Page.limit(limit)).map(QuestionnaireSummary::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One questionnaire, its draft and its versions")
    ResponseEntity<QuestionnaireView> find(@PathVariable UUID id) {
        return answer(desk.find(id));
    }

    @PostMapping("/{id}/publication")
    @Operation(summary = "Publish the draft as the next version, which never changes")
    ResponseEntity<PublicationView> publish(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected) {
        var publication = desk.publish(id, expected);
        var view = PublicationView.of(publication);
        var at = URI.create("/api/survey/questionnaires/" + id + "/versions/" + view.number());
        var answer = publication.isNew()
                ? ResponseEntity.created(at)
                : ResponseEntity.ok().location(at);
        return answer.eTag(new Version(view.version()).etag()).body(view);
    }

    @PostMapping("/{id}/retirement")
    @Operation(summary = "Take a questionnaire out of use; what was answered stays")
    ResponseEntity<QuestionnaireView> retire(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected) {
        return answer(desk.retire(id, expected));
    }

    @PostMapping("/{id}/reinstatement")
    @Operation(summary = "Take a retired questionnaire into use again")
    ResponseEntity<QuestionnaireView> reinstate(
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable Version expected) {
        return answer(desk.reinstate(id, expected));
    }

    @GetMapping("/{id}/differences")
    @Operation(summary = "What became of the questions from one version to another, or to the draft")
    DifferencesView differences(
            @PathVariable UUID id, @RequestParam int from, @RequestParam(required = false) @Nullable Integer to) {
        return new DifferencesView(id, from, to, desk.differences(id, from, to));
    }

    @GetMapping("/{id}/versions/{number}")
    @Operation(summary = "A published version with all its questions")
    ResponseEntity<VersionView> version(@PathVariable UUID id, @PathVariable int number) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(A_DAY).cachePrivate())
                .body(VersionView.of(desk.version(id, number)));
    }

    private static ResponseEntity<QuestionnaireView> answer(Questionnaire questionnaire) {
        return ResponseEntity.ok()
                .eTag(new Version(questionnaire.version()).etag())
                .body(QuestionnaireView.of(questionnaire));
    }
}
