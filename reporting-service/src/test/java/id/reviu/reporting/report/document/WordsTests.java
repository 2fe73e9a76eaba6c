package id.reviu.reporting.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.reviu.reporting.reference.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTests {

    private static final ZoneId KEDIRI = ZoneId.of("Asia/Jakarta");
    private final Words indonesian = new Words(Language.INDONESIAN, KEDIRI);
    private final Words english = new Words(Language.ENGLISH, KEDIRI);

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(indonesian.mean(new BigDecimal("1234.565"))).isEqualTo("1.234,57");
        assertThat(english.mean(new BigDecimal("1234.565"))).isEqualTo("1,234.57");
        assertThat(indonesian.mean(new BigDecimal("-0.615"))).isEqualTo("−0,62");
        assertThat(indonesian.mean(new BigDecimal("-0.001"))).isEqualTo("0,00");
        assertThat(indonesian.percent(new BigDecimal("0.4525"))).isEqualTo("45,3%");
        assertThat(indonesian.count(301424L)).isEqualTo("301.424");
        assertThat(indonesian.mean(null)).isEqualTo("–");
        assertThat(indonesian.formula("25 × (2.4688 + 3) / 9 = 15.19")).isEqualTo("25 × (2,4688 + 3) / 9 = 15,19");
    }

    @Test
    void keepsTheDecimalsThatAValueCameWith() {
        assertThat(indonesian.exact(new BigDecimal("73.00"))).isEqualTo("73,00");
        assertThat(indonesian.exact(new BigDecimal("3.0000"))).isEqualTo("3,00");
        assertThat(indonesian.exact(new BigDecimal("3.197"))).isEqualTo("3,197");
        assertThat(indonesian.exact(new BigDecimal("1E+3"))).isEqualTo("1.000");
        assertThat(indonesian.exact(null)).isEqualTo("–");
    }

    @Test
    void writesMomentsInTheZoneOfTheCity() {
        var moment = Instant.parse("2024-05-31T20:05:00Z");
        assertThat(indonesian.date(moment)).isEqualTo("1 Juni 2024");
        assertThat(indonesian.dateTime(moment)).isEqualTo("1 Juni 2024 pukul 03.05 WIB");
        assertThat(english.dateTime(moment)).isEqualTo("1 June 2024, 03:05 WIB");
    }

    @Test
    void showsTheOtherLanguageWhereNobodyTranslated() {
        assertThat(english.in(new Text("Kesehatan", "Health"))).isEqualTo("Health");
        assertThat(english.in(new Text("Kesehatan", null))).isEqualTo("Kesehatan");
        assertThat(english.in(new Text("Kesehatan", " "))).isEqualTo("Kesehatan");
    }

    @Test
    void refusesWordsItDoesNotHave() {
        assertThatThrownBy(() -> indonesian.say("nonsense")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsTheSameWordsInEveryLanguageEachWithTheSameTexts() throws IOException {
        var words = read("id");
        var other = read("en");
        assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(other.stringPropertyNames());
        for (var name : words.stringPropertyNames()) {
            assertThat(places(words.getProperty(name))).as(name).isEqualTo(places(other.getProperty(name)));
        }
    }

    private static long places(String pattern) {
        return pattern.chars().filter(character -> character == '{').count();
    }

    private static Properties read(String language) throws IOException {
        var file = "/reports/words_" + language + ".properties";
        try (var stream = Objects.requireNonNull(WordsTests.class.getResourceAsStream(file))) {
            var words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        }
    }
}
