package id.reviu.reporting.report.document;

import id.reviu.reporting.statistics.AchievementMethod;
import id.reviu.reporting.statistics.Bands;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Grades of achievement in words. */
final class Grades {

    private Grades() {}

    /** The name of a grade as the regulation of that year has it. */
    static String name(@Nullable String code, int year, Words words) {
        return in(year).bands().stream()
                .filter(band -> band.code().equals(code))
                .map(band -> name(band.name(), words))
                .findFirst()
                .orElse(Words.NOTHING);
    }

    static Bands in(int year) {
        return AchievementMethod.shipped().in(year);
    }

    static String name(Map<String, String> names, Words words) {
        return Optional.ofNullable(names.get(words.language().code())).orElseGet(() -> names.getOrDefault("id", ""));
    }
}
