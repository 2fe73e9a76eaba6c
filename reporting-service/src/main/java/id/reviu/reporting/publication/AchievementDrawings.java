package id.reviu.reporting.publication;

import id.reviu.reporting.achievement.Achievements.DimensionAchievement;
import id.reviu.reporting.achievement.Achievements.YearSum;
import id.reviu.reporting.reference.Text;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The charts that other websites may embed: achievement by year and by dimension, as drawings that need no script. */
final class AchievementDrawings {

    private static final List<String> LANGUAGES = List.of("id", "en");

    private AchievementDrawings() {}

    /** The drawings, by file name; none while the dimensions are not shown or nothing is assessed. */
    static Map<String, String> of(PublicPage page) {
        var drawings = new LinkedHashMap<String, String>();
        var years = page.dimensions();
        if (years == null || years.isEmpty()) {
            return drawings;
        }
        for (var language : LANGUAGES) {
            drawings.put("achievement-" + language + ".svg", byYear(years, language));
            drawings.put("dimensions-" + language + ".svg", byDimension(years.getLast(), language));
        }
        return drawings;
    }

    private static String byYear(List<YearSum> years, String language) {
        var bars = new ArrayList<BarDrawing.Bar>();
        years.forEach(year -> bars.add(bar(String.valueOf(year.year()), year.overall(), language)));
        var title = language.equals("en") ? "Achievement of the masterplan by year" : "Capaian masterplan per tahun";
        return BarDrawing.draw(title, note(language), bars);
    }

    private static String byDimension(YearSum year, String language) {
        var bars = new ArrayList<BarDrawing.Bar>();
        year.dimensions().forEach(dimension -> bars.add(bar(in(language, dimension.name()), dimension, language)));
        var title = (language.equals("en") ? "Achievement by dimension, " : "Capaian per dimensi, ") + year.year();
        return BarDrawing.draw(title, note(language), bars);
    }

    private static BarDrawing.Bar bar(String name, DimensionAchievement sum, String language) {
        var achievement = sum.achievement();
        return achievement == null
                ? new BarDrawing.Bar(name, 0, "–")
                : new BarDrawing.Bar(name, achievement.doubleValue(), percent(achievement, language));
    }

    private static String percent(BigDecimal achievement, String language) {
        var format = NumberFormat.getNumberInstance(Locale.of(language, language.equals("en") ? "GB" : "ID"));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(achievement) + " %";
    }

    private static String in(String language, Text text) {
        var english = text.en();
        return language.equals("en") && english != null ? english : text.id();
    }

    private static String note(String language) {
        return language.equals("en") ? "Verified realisations only" : "Hanya realisasi terverifikasi";
    }
}
