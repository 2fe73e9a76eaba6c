package id.reviu.masterplan.input;

import id.reviu.platform.problem.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the faults of a request, so that a person learns of all at once. A field at fault is read as a harmless value,
 * which never leaves: {@link #refuse} comes before anything is made of it.
 */
public final class Faults {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 64;
    private static final Pattern MAIL = Pattern.compile("(?=.{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]++@"
            + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST_MAIL = 254;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_ITEMS = 500;

    private final List<Violation> found = new ArrayList<>();

    /** Adds a fault when the rule is broken. */
    public Faults when(boolean broken, String pointer, String code, Object... args) {
        if (broken) {
            found.add(new Violation(pointer, code, args));
        }
        return this;
    }

    /** A value that must be there. */
    public <T> T present(String pointer, @Nullable T value, T harmless) {
        if (value == null) {
            when(true, pointer, "required");
            return harmless;
        }
        return value;
    }

    /** A text that must be there, stripped, with at most so many characters. */
    public String text(String pointer, @Nullable String value, int most) {
        var text = optionalText(pointer, value, most);
        when(text == null, pointer, "required");
        return text == null ? "" : text;
    }

    /** A text that may be left out; an empty one counts as left out. */
    public @Nullable String optionalText(String pointer, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var text = value.strip();
        when(text.length() > most, pointer, "too-long", most);
        when(text.chars().anyMatch(Faults::unprintable), pointer, "unprintable");
        return text;
    }

    private static boolean unprintable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t' && character != '\r';
    }

    /** Lower-case words joined by hyphens. */
    public String code(String pointer, @Nullable String value) {
        var code = present(pointer, value, "x");
        var fits = code.length() <= LONGEST_CODE && CODE.matcher(code).matches();
        when(!fits, pointer, "code-form", LONGEST_CODE);
        return fits ? code : "x";
    }

    /** A mail address that may be left out; an empty one counts as left out. */
    public @Nullable String optionalMail(String pointer, @Nullable String value) {
        var mail = optionalText(pointer, value, LONGEST_MAIL);
        when(mail != null && !MAIL.matcher(mail).matches(), pointer, "mail-form");
        return mail;
    }

    /** A calendar year. */
    public int year(String pointer, @Nullable Integer value) {
        int year = present(pointer, value, FIRST_YEAR);
        when(
                year < FIRST_YEAR || year > LAST_YEAR,
                pointer,
                "year",
                String.valueOf(FIRST_YEAR),
                String.valueOf(LAST_YEAR));
        return year;
    }

    /** A day of the calendar. */
    public LocalDate day(String pointer, @Nullable LocalDate value) {
        var day = present(pointer, value, LocalDate.EPOCH);
        when(
                day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR,
                pointer,
                "year",
                String.valueOf(FIRST_YEAR),
                String.valueOf(LAST_YEAR));
        return day;
    }

    /** A figure that must be there, of at most 15 digits before and 6 after the point. */
    public BigDecimal figure(String pointer, @Nullable BigDecimal value) {
        var figure = optionalFigure(pointer, value);
        return present(pointer, figure, BigDecimal.ZERO);
    }

    /** A figure that may be left out. */
    public @Nullable BigDecimal optionalFigure(String pointer, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        var fits = value.scale() <= MOST_DECIMALS && value.precision() - value.scale() <= MOST_DIGITS;
        when(!fits, pointer, "figure", MOST_DIGITS, MOST_DECIMALS);
        if (!fits) {
            return BigDecimal.ZERO;
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** One of the constants, by its lower-case name. */
    public <E extends Enum<E>> E choice(String pointer, @Nullable String value, Class<E> kind) {
        var choices = kind.getEnumConstants();
        var given = present(pointer, value, name(choices[0]));
        Optional<E> chosen =
                Stream.of(choices).filter(choice -> name(choice).equals(given)).findFirst();
        when(
                chosen.isEmpty(),
                pointer,
                "choice",
                Stream.of(choices).map(Faults::name).collect(Collectors.joining(", ")));
        return chosen.orElse(choices[0]);
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** Reads each item of a list, which may be left out. */
    public <T, R> List<R> each(String pointer, @Nullable List<@Nullable T> values, BiFunction<String, T, R> read) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > MOST_ITEMS) {
            when(true, pointer, "too-many", MOST_ITEMS);
            return List.of();
        }
        var items = new ArrayList<R>();
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            var place = pointer + "/" + i;
            if (value == null) {
                when(true, place, "required");
            } else {
                items.add(read.apply(place, value));
            }
        }
        return List.copyOf(items);
    }

    /** Adds a fault at each item whose key came before. */
    public <T> void unique(String pointer, List<T> items, String field, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        for (var i = 0; i < items.size(); i++) {
            var value = key.apply(items.get(i));
            when(!seen.add(value), pointer + "/" + i + field, "repeated", String.valueOf(value));
        }
    }

    /** The faults found up to now. */
    public List<Violation> found() {
        return List.copyOf(found);
    }

    /**
     * Ends the reading.
     *
     * @throws Invalid when there is any fault
     */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }
}
