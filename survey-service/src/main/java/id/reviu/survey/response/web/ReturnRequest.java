package id.reviu.survey.response.web;

import id.reviu.survey.comment.Note;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a response is given back; the office reads it.
 *
 * @param notes what has to be corrected at which question
 */
record ReturnRequest(
        @NotBlank @Size(max = 4000) @Pattern(regexp = "[^\\x00]*")
        String reason,

        @Nullable @Size(max = 200) List<@NotNull @Valid Note> notes) {

    ReturnRequest {
        notes = notes == null ? null : List.copyOf(notes);
    }

    List<Note> allNotes() {
        return notes == null ? List.of() : notes;
    }
}
