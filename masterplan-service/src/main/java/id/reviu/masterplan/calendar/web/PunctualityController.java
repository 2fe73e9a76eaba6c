package id.reviu.masterplan.calendar.web;

import id.reviu.masterplan.calendar.PunctualityDesk;
import id.reviu.masterplan.input.Faults;
import id.reviu.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PunctualityController {

    private final PunctualityDesk desk;

    PunctualityController(PunctualityDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/masterplan/punctuality")
    Page<PunctualityView> listPunctuality(
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var faults = new Faults();
        faults.year("/year", year);
        faults.refuse();
        return desk.list(year, after, Page.limit(limit)).map(PunctualityView::of);
    }
}
