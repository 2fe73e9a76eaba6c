package id.reviu.masterplan.meeting.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.meeting.AgendaItem;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something to talk about.
 *
 * @param minutes how long, 1 to 600
 */
record AgendaItemRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String title,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer minutes) {

    private static final int LONGEST = 300;
    private static final int MOST_MINUTES = 600;

    AgendaItem read(String place, Faults faults) {
        int takes = faults.present(place + "/minutes", minutes, 1);
        faults.when(takes < 1 || takes > MOST_MINUTES, place + "/minutes", "minutes", MOST_MINUTES);
        return new AgendaItem(faults.text(place + "/title", title, LONGEST), takes);
    }
}
