package id.reviu.survey.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a new questionnaire begins with: a template, a version of another questionnaire, or nothing but a title.
 *
 * @param title what it is called; needed unless there is something to copy it from
 * @param template code of a template
 * @param copy the version to begin with
 */
public record NewQuestionnaire(
        @Nullable @Valid Name title,
        @Nullable @Pattern(regexp = "[a-z0-9-]{1,60}") String template,
        @Nullable @Valid Copy copy) {

    /** A title, in Indonesian at least. */
    public record Name(
            @NotNull @Size(min = 1, max = 300) @Pattern(regexp = "[^\\x00]*[^\\x00\\s][^\\x00]*")
            String id,

            @Nullable @Size(max = 300) @Pattern(regexp = "[^\\x00]*")
            String en) {

        Text text() {
            return new Text(id, en == null || en.isBlank() ? null : en);
        }
    }

    /** A published version of a questionnaire. */
    public record Copy(@NotNull UUID questionnaire, @Min(1) int number) {}
}
