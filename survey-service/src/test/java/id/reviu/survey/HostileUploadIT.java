package id.reviu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import id.reviu.survey.xlsform.Forms;
import id.reviu.survey.xlsform.HostileFiles;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.http.HttpMethod;

/** Whatever is uploaded as a spreadsheet, the answer comes soon, costs little and says what to do; nothing of it is kept. */
@SurveyTest
@Timeout(60)
class HostileUploadIT {

    private static final String QUESTIONNAIRES = "/api/survey/questionnaires";
    private static final String FORMS = QUESTIONNAIRES + "/import";
    private static final long MEGABYTE = 1 << 20;
    /** A file of 5 MB may unpack to 48 MB; reading that once or twice is all. */
    private static final long MOST_ALLOCATED = 700 * MEGABYTE;

    private static final long MOST_MILLIS = 10_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final City city;

    HostileUploadIT(City city) {
        this.city = city;
    }

    private void isRefused(String path, Map.Entry<String, byte[]> file) {
        var what = file.getKey() + " at " + path;
        var allocated = THREADS.getCurrentThreadAllocatedBytes();
        var began = System.nanoTime();

        var answer = city.admin().upload(path, "berkas.xlsx", file.getValue());

        assertThat((System.nanoTime() - began) / 1_000_000).as(what).isLessThan(MOST_MILLIS);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - allocated)
                .as(what)
                .isLessThan(MOST_ALLOCATED);
        assertThat(answer.status()).as(what + ": " + answer.text()).isIn(413, 422);
        assertThat(answer.string("/code")).as(what).matches("(xlsform|invitees)-.*");
        assertThat(answer.string("/detail")).as(what).isNotEmpty().doesNotContain("Exception", "root:", "java.");
    }

    @Test
    void takesNoneOfItAsQuestionnaire() {
        var before = city.admin().get(QUESTIONNAIRES).text();

        HostileFiles.all().entrySet().forEach(file -> isRefused(FORMS, file));

        assertThat(city.admin().get(QUESTIONNAIRES).text()).isEqualTo(before);
    }

    @Test
    void takesNoneOfItAsListOfPeople() {
        var invitations = "/api/survey/campaigns/" + city.planForStakeholders(false) + "/invitations";

        HostileFiles.all().entrySet().forEach(file -> isRefused(invitations + "/import", file));

        assertThat(city.admin().get(invitations).body().path("items").size()).isZero();
    }

    @Test
    void saysAtItsCellThatAnExpressionOfAMegabyteIsTooLong() {
        var long1 = "${q} = '" + "a".repeat((int) MEGABYTE) + "'";

        var refused = city.admin()
                .upload(
                        FORMS,
                        "a.xlsx",
                        Forms.survey("type | name | label | relevant\ntext | q | Q |\ntext | r | R | " + long1));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.string("/errors/0/code")).isEqualTo("expression-too-long");
        assertThat(refused.string("/errors/0/pointer")).isEqualTo("/survey/3/D");
        assertThat(refused.text().length()).isLessThan(5_000);
    }

    @Test
    void keepsADraftWithSuchAnExpressionAndPublishesNone() {
        var draft = city.admin().post(QUESTIONNAIRES, "{\"title\": {\"id\": \"Survei\", \"en\": \"Survey\"}}");
        var at = QUESTIONNAIRES + "/" + draft.string("/id");
        var definition = """
                {"title": {"id": "Survei", "en": "Survey"}, "languages": ["id", "en"], "pages": [{"name": "satu",
                 "title": {"id": "Satu", "en": "One"}, "items": [{"kind": "date", "name": "kapan",
                 "label": {"id": "Kapan?", "en": "When?"}, "visibleWhen": "%s"}]}]}
                """.formatted("1".repeat((int) MEGABYTE));

        var kept = city.admin().send(HttpMethod.PUT, at + "/draft", definition, draft.version());
        var published = city.admin().post(at + "/publication");

        assertThat(kept.status())
                .as(kept.text().substring(0, Math.min(500, kept.text().length())))
                .isIn(200, 413, 422);
        assertThat(published.status()).isEqualTo(422);
        assertThat(published.text().length()).isLessThan(5_000);
    }

    @Test
    void namesNamesThatAreNone() {
        var refused = city.admin().upload(FORMS, "a.xlsx", Forms.survey("""
                        type | name | label
                        text | 😀 | Q
                        text | مرحبا | Q
                        text | %s | Q
                        """.formatted("a".repeat(10_000))));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsString("pointer"))
                .contains("/survey/2/B", "/survey/3/B", "/survey/4/B");
        assertThat(refused.text().length()).isLessThan(10_000);
    }

    @Test
    void takesTextsOfEveryScriptAndLength() {
        var label = "هل أنت راضٍ؟ 👩‍🎓 " + "panjang ".repeat(1_250);

        var imported = city.admin()
                .upload(FORMS, "مرحبا 😀 \u202E.xlsx", Forms.survey("type | name | label\ntext | q | " + label));

        assertThat(imported.status()).as(imported.text()).isEqualTo(201);
        assertThat(city.admin()
                        .get(QUESTIONNAIRES + "/" + imported.string("/id"))
                        .string("/draft/definition/pages/0/items/0/label/id"))
                .isEqualTo(label.strip());
    }

    @Test
    void boundsTheNamesOfPeople() {
        var path = "/api/survey/campaigns/" + city.planForStakeholders(false) + "/invitations/import";
        var list = "email,name\na@contoh.id,محمد العربي 👩‍🎓\nb@contoh.id," + "n".repeat(10_000) + "\n";

        var refused = city.admin().upload(path, "a.csv", list.getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.string("/errors/0/pointer")).isEqualTo("/CSV/3/B");
        assertThat(refused.text().length()).isLessThan(3_000);
    }

    @Test
    void answersUnderAnIdThatIsNoneAsEverybody() {
        assertThat(city.admin()
                        .upload(
                                FORMS + "?questionnaire=" + UUID.randomUUID(),
                                "a.xlsx",
                                Forms.survey("type | name | label\ntext | q | Q"))
                        .status())
                .isEqualTo(404);
    }
}
