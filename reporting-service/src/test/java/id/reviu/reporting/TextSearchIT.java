package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import id.reviu.platform.test.ReviuTest;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.AbstractObjectAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What people wrote is found by its words, in whatever form these are, by those who may read it. */
@ReviuTest
class TextSearchIT {

    private static final String TEXTS = "/api/reporting/campaigns/" + Kota.CAMPAIGN + "/texts";
    private static final String STAKEHOLDERS = "&audience=stakeholder";
    private static final String FOUND = "$.texts.items.length()";

    private final MockMvcTester web;

    @Autowired
    TextSearchIT(MockMvcTester web) {
        this.web = web;
    }

    @BeforeEach
    void everythingHasArrived() {
        Kota.isTold();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            at("terhubung", FOUND).isEqualTo(2);
            at("taman&limit=200" + STAKEHOLDERS, FOUND).isEqualTo(30);
        });
    }

    private MvcTestResult search(String words) {
        return web.get()
                .uri(TEXTS + "?search=" + words)
                .header("Authorization", Kota.REVIEWER)
                .exchange();
    }

    private AbstractObjectAssert<?, Object> at(String words, String pointer) {
        var answer = search(words);
        assertThat(answer).hasStatusOk();
        return assertThat(answer).bodyJson().extractingPath(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "terhubung",
                "menghubungkan",
                "TERHUBUNG",
                "\"belum terhubung\"",
                "taman or hubung",
                "hubung -taman"
            })
    void findsAWordInWhateverForm(String words) {
        at(words, FOUND).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"taman", "\"terhubung belum\"", "terhubung -belum", "terhubung taman"})
    void findsNothingElse(String words) {
        at(words, FOUND).isEqualTo(0);
    }

    @Test
    void marksWhatItFoundAndSaysWhereItStands() {
        var words = "hubungan";
        at(words, "$.texts.items[0].question").isEqualTo("kekurangan");
        at(words, "$.texts.items[*].opd")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder("dinkes", "disdik");
        at(words, "$.texts.items[0].pieces[*].text").isEqualTo(List.of("Belum ", "terhubung"));
        at(words, "$.texts.items[0].pieces[*].found").isEqualTo(List.of(false, true));
        at("taman" + STAKEHOLDERS, "$.texts.items[0].opd").isNull();
    }

    @Test
    void keepsToTheSelection() {
        at("hubung&opd=dinkes", FOUND).isEqualTo(1);
        at("hubung&basis=verified", FOUND).isEqualTo(1);
        at("taman&group=warga&limit=200" + STAKEHOLDERS, FOUND).isEqualTo(22);
    }

    @Test
    void showsNoWordsOfTooFewPeople() {
        at("taman&group=akademisi" + STAKEHOLDERS, FOUND).isEqualTo(0);
        at("taman&group=akademisi" + STAKEHOLDERS, "$.questions").isEqualTo(List.of());
        // all less citizens and business people would be the two academics
        at("taman&group=usaha" + STAKEHOLDERS, FOUND).isEqualTo(0);
    }

    @Test
    void pagesByKey() {
        var first = search("taman&limit=20" + STAKEHOLDERS);
        assertThat(first).bodyJson().extractingPath(FOUND).isEqualTo(20);
        var next = JsonPath.<String>read(body(first), "$.texts.next");
        at("taman&limit=20&after=" + next + STAKEHOLDERS, FOUND).isEqualTo(10);
        at("taman&limit=20&after=" + next + STAKEHOLDERS, "$.texts.next").isNull();
        assertThat(search("taman&after=nonsense" + STAKEHOLDERS)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException utf8IsAlwaysThere) {
            throw new IllegalStateException(utf8IsAlwaysThere);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!!", "\"\"", "-", "(((("})
    void asksForAWord(String words) {
        var answer = search(words);
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("unfit-search");
    }

    @Test
    void refusesAVeryLongSearch() {
        assertThat(search("taman ".repeat(40))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; DROP TABLE free_text; --", "a & | b", "\u0001taman\u0002", "🌳 taman"})
    void takesAnyCharacters(String words) {
        assertThat(search(words)).hasStatusOk();
    }
}
