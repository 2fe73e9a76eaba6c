package id.reviu.reporting.achievement.web;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.ForReaders;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.achievement.Achievements;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reporting/achievement")
@ForReaders
class AchievementController {

    private final Achievements achievements;

    AchievementController(Achievements achievements) {
        this.achievements = achievements;
    }

    @GetMapping
    Achievements.AchievementYear year(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String opd,
            @RequestParam(defaultValue = "submitted") Basis basis) {
        return achievements.in(year, opd, basis, Reader.current());
    }

    @GetMapping("/years")
    Achievements.AchievementTimeline years(@RequestParam(defaultValue = "submitted") Basis basis) {
        Reader.current();
        return achievements.timeline(basis);
    }
}
