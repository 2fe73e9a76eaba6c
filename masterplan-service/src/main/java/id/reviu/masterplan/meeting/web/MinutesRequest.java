package id.reviu.masterplan.meeting.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.meeting.ItemNotes;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said at a meeting, item by item. */
record MinutesRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable ItemNotesRequest> notes) {

    /** What was said about an item of the agenda, and what was decided. */
    record ItemNotesRequest(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String item,

            @Nullable String text,
            @Nullable List<@Nullable String> decisions) {}

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_DECISION = 1000;

    List<ItemNotes> read() {
        var faults = new Faults();
        var all = faults.each("/notes", notes, (at, one) -> item(faults, at, one));
        faults.when(notes == null || notes.isEmpty(), "/notes", "required");
        faults.refuse();
        return all;
    }

    private static ItemNotes item(Faults faults, String at, ItemNotesRequest one) {
        var text = faults.optionalText(at + "/text", one.text(), LONGEST_TEXT);
        return new ItemNotes(
                faults.text(at + "/item", one.item(), LONGEST_TITLE),
                text == null ? "" : text,
                faults.each(
                        at + "/decisions",
                        one.decisions(),
                        (place, decision) -> faults.text(place, decision, LONGEST_DECISION)));
    }
}
