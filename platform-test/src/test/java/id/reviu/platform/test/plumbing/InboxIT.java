package id.reviu.platform.test.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.Tokens;
import id.reviu.platform.test.TopicReader;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviuTest
class InboxIT {

    private static final TopicReader TOPIC = TopicReader.of("reviu.copied-thing.v1");
    private static final String LETTERS = "/api/thing/operations/dead-letters";

    private final ThingCopies copies;
    private final JdbcClient jdbc;
    private final MockMvcTester web;

    @Autowired
    InboxIT(ThingCopies copies, JdbcClient jdbc, MockMvcTester web) {
        this.copies = copies;
        this.jdbc = jdbc;
        this.web = web;
    }

    @Test
    void takesTheNewestVersionHoweverOftenAndLateItComes() {
        var id = UUID.randomUUID().toString();
        TOPIC.send(id, state(id, 2, "second"));
        TOPIC.send(id, state(id, 1, "first, late"));
        TOPIC.send(id, state(id, 2, "second again, changed on the way"));

        var marker = UUID.randomUUID().toString();
        TOPIC.send(marker, state(marker, 1, "end"));
        await().untilAsserted(() -> assertThat(copies.find(id)).contains(new ThingState(id, 2, "second")));
        await().untilAsserted(() -> assertThat(copies.find(marker)).isPresent());
        assertThat(copies.find(id)).contains(new ThingState(id, 2, "second"));
    }

    @Test
    void forgetsAThingThatIsGone() {
        var id = UUID.randomUUID().toString();
        TOPIC.send(id, state(id, 1, "here"));
        await().untilAsserted(() -> assertThat(copies.find(id)).isPresent());
        TOPIC.send(id, null);
        await().untilAsserted(() -> assertThat(copies.find(id)).isEmpty());
    }

    @Test
    void setsAsideWhatCannotBeReadAndGoesOn() {
        var bad = UUID.randomUUID().toString();
        var good = UUID.randomUUID().toString();
        TOPIC.send(bad, "{\"id\": 12, \"version\": \"not a number\"");
        TOPIC.send(good, state(good, 1, "after the bad one"));

        await().untilAsserted(() -> assertThat(copies.find(good)).isPresent());
        var letter =
                TopicReader.of("reviu.copied-thing.v1-dlt").awaitKey(bad, 1).getFirst();
        assertThat(TopicReader.header(letter, "reviu-cause")).startsWith("unreadable");
        assertThat(TopicReader.header(letter, "reviu-consumer")).isEqualTo("thing-service");
        await().ignoreExceptions().untilAsserted(() -> assertThat(letterOf(bad)).isNotNull());
    }

    @Test
    void takesARecordAgainOnceItsCauseIsMended() {
        var id = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO refused_name (name) VALUES (:name)")
                .param("name", id)
                .update();
        TOPIC.send(id, state(id, 1, id));
        await().ignoreExceptions().untilAsserted(() -> assertThat(letterOf(id)).isNotNull());

        var administrator = Tokens.of("admin").role("administrator").bearer();
        var replay = web.post().uri(LETTERS + "/{id}/replay", letterOf(id)).header("Authorization", administrator);
        assertThat(replay).hasStatus(HttpStatus.CONFLICT);
        jdbc.sql("DELETE FROM refused_name WHERE name = :name")
                .param("name", id)
                .update();
        assertThat(replay)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.replayedAt")
                .isNotNull();
        assertThat(copies.find(id)).isPresent();
        assertThat(web.get().uri(LETTERS).header("Authorization", administrator))
                .hasStatusOk()
                .bodyText()
                .contains(id);
    }

    @Test
    void showsDeadLettersToAdministratorsOnly() {
        var officer = Tokens.of("petugas.dinkes")
                .role("opd-officer")
                .organization("dinkes")
                .bearer();
        assertThat(web.get().uri(LETTERS).header("Authorization", officer)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(web.get().uri(LETTERS)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private UUID letterOf(String key) {
        return jdbc.sql("SELECT id FROM dead_letter WHERE key = :key")
                .param("key", key)
                .query(UUID.class)
                .single();
    }

    private static String state(String id, long version, String name) {
        return "{\"id\": \"%s\", \"version\": %d, \"name\": \"%s\", \"unknown\": true}".formatted(id, version, name);
    }
}
