package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Violation;
import id.reviu.platform.web.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Where questionnaires are written: begun, saved while they are unfinished, checked, compared. */
@Service
public class DraftDesk {

    private final QuestionnaireDesk questionnaires;
    private final Templates templates;

    DraftDesk(QuestionnaireDesk questionnaires, Templates templates) {
        this.questionnaires = questionnaires;
        this.templates = templates;
    }

    /** A draft and all that is wrong with it. */
    public record Checked(Questionnaire questionnaire, Definition definition, List<Flaw> flaws) {

        static Checked of(Questionnaire questionnaire, Definition definition) {
            return new Checked(questionnaire, definition, PublicationCheck.all(definition));
        }
    }

    /**
     * Begins a questionnaire.
     *
     * @throws NewQuestionnaireInvalid when there is nothing to begin with, or no such thing
     */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Questionnaire begin(NewQuestionnaire wanted) {
        var beginning = beginningOf(wanted);
        var title = wanted.title() == null ? beginning.title() : wanted.title().text();
        return questionnaires.draft(new Definition(title, beginning.languages(), beginning.pages()));
    }

    private Definition beginningOf(NewQuestionnaire wanted) {
        var template = wanted.template();
        var copy = wanted.copy();
        if (template != null && copy != null) {
            throw new NewQuestionnaireInvalid(new Violation("/copy", "questionnaire-two-beginnings"));
        }
        if (template != null) {
            return templates
                    .find(template)
                    .map(Template::definition)
                    .orElseThrow(() ->
                            new NewQuestionnaireInvalid(new Violation("/template", "template-unknown", template)));
        }
        if (copy != null) {
            return questionnaires
                    .findVersion(copy.questionnaire(), copy.number())
                    .map(PublishedVersion::definition)
                    .orElseThrow(() -> new NewQuestionnaireInvalid(
                            new Violation("/copy", "questionnaire-version-unknown", copy.number())));
        }
        if (wanted.title() == null) {
            throw new NewQuestionnaireInvalid(new Violation("/title", "questionnaire-title-missing"));
        }
        return new Definition(
                Text.NONE,
                List.of(Definition.INDONESIAN, Definition.ENGLISH),
                List.of(new FormPage("halaman_1", new Text("Bagian 1", "Part 1"), null, List.of())));
    }

    /**
     * Keeps a draft as it is, however unfinished.
     *
     * @param expected the state the person has seen; null to replace whatever is there
     * @throws DraftRefused with every place that could not be kept
     */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Checked save(UUID id, JsonNode definition, @Nullable Version expected) {
        var read = DefinitionReader.read(definition);
        return Checked.of(questionnaires.redraft(id, read, expected), read);
    }

    /**
     * The draft and all that is wrong with it.
     *
     * @throws DraftNotFound when nothing unpublished is being worked on
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'reviewer')")
    public Checked find(UUID id) {
        var questionnaire = questionnaires.find(id);
        var draft = questionnaire.draft();
        if (draft == null) {
            throw new DraftNotFound();
        }
        return Checked.of(questionnaire, draft);
    }

    /** The questionnaires to begin with. */
    @PreAuthorize("hasAnyRole('administrator', 'reviewer')")
    public List<Template> templates() {
        return templates.all();
    }

    /** One questionnaire to begin with. */
    @PreAuthorize("hasAnyRole('administrator', 'reviewer')")
    public Template template(String code) {
        return templates.find(code).orElseThrow(TemplateNotFound::new);
    }
}
