package id.reviu.reporting.statement;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.achievement.Achievements;
import id.reviu.reporting.achievement.Achievements.AchievementYear;
import id.reviu.reporting.achievement.Achievements.DimensionAchievement;
import id.reviu.reporting.reference.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what indicators achieved by its path: {@code achievement/<year>/overall|dimensions/<code>|indicators/<id>}. */
@Component
class AchievementFigures {

    private static final List<Integer> LENGTHS = List.of(3, 4);

    private final Achievements achievements;

    AchievementFigures(Achievements achievements) {
        this.achievements = achievements;
    }

    /** Reads one figure for somebody. */
    StatedFigure find(FigurePath given, Reader reader) {
        var path = given.with("basis", given.narrowing().getOrDefault("basis", "submitted"));
        var by = path.narrowing();
        if (!LENGTHS.contains(path.steps().size()) || by.keySet().stream().anyMatch(AchievementFigures::isOfSurveys)) {
            throw new NoSuchFigure(path.toString());
        }
        var year = achievements.in(year(path), by.get("opd"), basis(path), reader);
        var steps = path.steps();
        return switch (steps.get(2)) {
            case "overall" -> sum(path, year, year.overall());
            case "dimensions" ->
                sum(
                        path,
                        year,
                        year.dimensions().stream()
                                .filter(dimension -> dimension.code().equals(last(path)))
                                .findFirst()
                                .orElseThrow(() -> new NoSuchFigure(path.toString())));
            case "indicators" ->
                year.items().stream()
                        .filter(item -> item.indicator().toString().equals(last(path)))
                        .findFirst()
                        .map(item -> stated(path, year, Text.of(item.name()), item.achievement(), null))
                        .orElseThrow(() -> new NoSuchFigure(path.toString()));
            default -> throw new NoSuchFigure(path.toString());
        };
    }

    private static boolean isOfSurveys(String narrowing) {
        return List.of("audience", "group", "area").contains(narrowing);
    }

    private static String last(FigurePath path) {
        if (path.steps().size() < 4) {
            throw new NoSuchFigure(path.toString());
        }
        return path.steps().get(3);
    }

    private static int year(FigurePath path) {
        try {
            return Integer.parseInt(path.steps().get(1));
        } catch (NumberFormatException noYear) {
            throw new NoSuchFigure(path.toString());
        }
    }

    private static Basis basis(FigurePath path) {
        try {
            return Basis.of(path.narrowing().getOrDefault("basis", ""));
        } catch (IllegalArgumentException unknown) {
            throw new NoSuchFigure(path.toString());
        }
    }

    private static StatedFigure sum(FigurePath path, AchievementYear year, DimensionAchievement sum) {
        return stated(path, year, sum.name(), sum.achievement(), (long) sum.assessed());
    }

    private static StatedFigure stated(
            FigurePath path, AchievementYear year, Text name, @Nullable BigDecimal value, @Nullable Long n) {
        if (value == null) {
            throw new NoValueYet();
        }
        var measure = Measures.name("achievement");
        var ofYear = new Text(measure.id() + " " + year.year(), measure.en() + " " + year.year());
        return new StatedFigure(
                path.toString(), Measures.joined(name, ofYear), value, "%", year.basis(), n, year.asOf(), false);
    }
}
