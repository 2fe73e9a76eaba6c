package id.reviu.survey.xlsform;

import id.reviu.platform.web.Version;
import id.reviu.survey.questionnaire.PublishedVersion;
import id.reviu.survey.questionnaire.Questionnaire;
import id.reviu.survey.questionnaire.QuestionnaireDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes questionnaires in as spreadsheets and gives them out as such. */
@Service
public class XlsFormDesk {

    private static final int LONGEST_NAME = 60;

    private final QuestionnaireDesk questionnaires;

    XlsFormDesk(QuestionnaireDesk questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** What was imported, and what is worth knowing about it. */
    public record Imported(Questionnaire questionnaire, List<Problem> warnings) {}

    /**
     * Imports a spreadsheet as the draft of a questionnaire, wholly or not at all.
     *
     * @param questionnaire whose draft it becomes; null for a new questionnaire
     * @param expected the state of that questionnaire which the person has seen; null for whatever it is
     * @throws XlsFormRefused with everything that has to be mended
     */
    @PreAuthorize("hasRole('administrator')")
    public Imported importForm(Resource file, @Nullable UUID questionnaire, @Nullable Version expected) {
        var form = XlsFormReader.read(contentOf(file), titleOf(file.getFilename()));
        var kept = questionnaire == null
                ? questionnaires.draft(form.definition())
                : questionnaires.redraft(questionnaire, form.definition(), expected);
        return new Imported(kept, form.warnings());
    }

    private static byte[] contentOf(Resource file) {
        try {
            if (file.contentLength() > WorkbookParts.MOST_BYTES) {
                throw new UnreadableSpreadsheet(
                        UnreadableSpreadsheet.Kind.TOO_LARGE,
                        "xlsform-too-large",
                        WorkbookParts.MOST_BYTES / 1024 / 1024);
            }
            return file.getContentAsByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file's name without folder and ending, for a form that has no title. */
    private static String titleOf(@Nullable String fileName) {
        if (fileName == null) {
            return "";
        }
        var name = fileName.replaceAll(".*[/\\\\]", "")
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** A spreadsheet to give out. */
    public record SpreadsheetFile(String name, byte[] content) {}

    /** A published version as a spreadsheet, which reads back as the same questions. */
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council', 'opd-officer', 'opd-head')")
    public SpreadsheetFile export(UUID questionnaire, int number) {
        var version = questionnaires.version(questionnaire, number);
        var id = formIdOf(version);
        return new SpreadsheetFile(
                id + "-" + number + ".xlsx", XlsFormWriter.write(version.definition(), id, String.valueOf(number)));
    }

    private static String formIdOf(PublishedVersion version) {
        var words = Normalizer.normalize(version.title().in("id"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var name = words.length() <= LONGEST_NAME
                ? words
                : words.substring(0, LONGEST_NAME).replaceAll("-$", "");
        return name.isEmpty() ? "reviu" : name;
    }
}
