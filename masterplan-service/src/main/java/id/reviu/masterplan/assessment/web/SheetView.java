package id.reviu.masterplan.assessment.web;

import id.reviu.masterplan.assessment.Sheet;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.List;

/** An assessor's sheet as readers get it. */
record SheetView(Actor by, List<ScoreView> scores, boolean handedIn, long version, Instant changedAt) {

    static SheetView of(Sheet sheet) {
        return new SheetView(
                sheet.by(), ScoreView.of(sheet.scores(), List.of()), sheet.handedIn(), sheet.version(), sheet.at());
    }
}
