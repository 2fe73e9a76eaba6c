package id.reviu.reporting.report.document;

import id.reviu.reporting.city.CityGlance;
import id.reviu.reporting.reference.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words, numbers and dates of a report in its language. */
final class Words {

    /** What stands where there is no number. */
    static final String NOTHING = "–";

    private static final int MOST_DECIMALS = 4;

    private final Language language;
    private final ZoneId zone;
    private final Properties words;

    Words(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
        this.words = read(language);
    }

    private static Properties read(Language language) {
        var file = "/reports/words_" + language.code() + ".properties";
        try (var stream = Words.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            var words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Language language() {
        return language;
    }

    /**
     * The words of that name with texts put in.
     *
     * @throws IllegalArgumentException when there are none
     */
    String say(String key, Object... texts) {
        var pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words named " + key);
        }
        return new MessageFormat(pattern, language.locale()).format(texts);
    }

    /** The words of that name, if there are some, else the name itself. */
    String name(String key, String otherwise) {
        return words.getProperty(key + "." + otherwise, otherwise);
    }

    /** The text in this language, or in the other when nobody translated it. */
    String in(Text text) {
        var english = text.en();
        return language == Language.ENGLISH && english != null && !english.isBlank() ? english : text.id();
    }

    /** A plan and its years. */
    String plan(CityGlance.PlanInForce plan) {
        var title = in(plan.title());
        var years = plan.from() + "–" + plan.to();
        return title.contains(years) ? title : title + " (" + years + ")";
    }

    String day(@Nullable LocalDate day) {
        return day == null
                ? NOTHING
                : DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
    }

    /** What is in percent already, with two decimals. */
    String percentage(@Nullable BigDecimal percent) {
        return percent == null ? NOTHING : number(percent, 2) + "%";
    }

    /** What is in percent already, with one decimal. */
    String tenths(@Nullable BigDecimal percent) {
        return percent == null ? NOTHING : number(percent, 1) + "%";
    }

    /** A difference with its sign. */
    String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + number(difference, 2);
    }

    /** A value with the decimals it came with, four at most, and no zeros after the second. */
    String exact(@Nullable BigDecimal value) {
        if (value == null) {
            return NOTHING;
        }
        var needed = Math.max(value.stripTrailingZeros().scale(), Math.min(value.scale(), 2));
        return number(value, Math.clamp(needed, 0, MOST_DECIMALS));
    }

    String count(@Nullable Long n) {
        return n == null
                ? NOTHING
                : NumberFormat.getIntegerInstance(language.locale()).format(n);
    }

    /** A mean with two decimals. */
    String mean(@Nullable BigDecimal value) {
        return number(value, 2);
    }

    /** A share with one decimal, in percent. */
    String percent(@Nullable BigDecimal share) {
        return share == null ? NOTHING : number(share.movePointRight(2), 1) + "%";
    }

    String number(@Nullable BigDecimal value, int decimals) {
        if (value == null) {
            return NOTHING;
        }
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        // a typographic minus, and no negative zero
        return format.format(value.setScale(decimals, RoundingMode.HALF_UP)).replace('-', '−');
    }

    /** A formula with numbers in it, which come with decimal points. */
    String formula(String formula) {
        return language == Language.ENGLISH ? formula : formula.replaceAll("(?<=\\d)\\.(?=\\d)", ",");
    }

    String date(@Nullable Instant instant) {
        return instant == null ? NOTHING : written("d MMMM yyyy", instant);
    }

    String dateTime(@Nullable Instant instant) {
        return instant == null ? NOTHING : written(say("date-time-pattern"), instant);
    }

    /** Day and time where there is little room. */
    String shortTime(@Nullable Instant instant) {
        return instant == null ? NOTHING : written(say("short-time-pattern"), instant);
    }

    private String written(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, language.locale())
                .withZone(zone)
                .format(instant);
    }
}
