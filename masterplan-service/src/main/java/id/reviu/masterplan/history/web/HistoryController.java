package id.reviu.masterplan.history.web;

import id.reviu.masterplan.history.HistoryDesk;
import id.reviu.masterplan.history.HistoryKind;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.platform.web.Page;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/masterplan/history")
class HistoryController {

    private final HistoryDesk desk;

    HistoryController(HistoryDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/realisation/{id}")
    Page<HistoryView> listHistoryOfRealisation(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.ofRealisation(id.toString(), after, Page.limit(limit)).map(HistoryView::of);
    }

    @GetMapping("/finding/{id}")
    Page<HistoryView> listHistoryOfFinding(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.ofFinding(id.toString(), after, Page.limit(limit)).map(HistoryView::of);
    }

    @GetMapping("/recommendation/{id}")
    Page<HistoryView> listHistoryOfRecommendation(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.ofRecommendation(id.toString(), after, Page.limit(limit)).map(HistoryView::of);
    }

    @GetMapping("/assessment/{id}")
    Page<HistoryView> listHistoryOfAssessment(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.ofAssessment(id.toString(), after, Page.limit(limit)).map(HistoryView::of);
    }

    @GetMapping("/meeting/{id}")
    Page<HistoryView> listHistoryOfMeeting(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.ofMeeting(id.toString(), after, Page.limit(limit)).map(HistoryView::of);
    }

    @GetMapping("/action/{id}")
    Page<HistoryView> listHistoryOfAction(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return desk.ofAction(id.toString(), after, Page.limit(limit)).map(HistoryView::of);
    }

    @GetMapping("/{kind}/{id}")
    Page<HistoryView> listHistory(
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "opd",
                                                "plan",
                                                "programme",
                                                "indicator",
                                                "review",
                                                "evaluation"
                                            }))
                    @PathVariable
                    String kind,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var known = HistoryKind.of(kind).orElseThrow(() -> new BadParameter("kind"));
        return desk.of(known, id, after, Page.limit(limit)).map(HistoryView::of);
    }
}
