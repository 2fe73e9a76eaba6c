package id.reviu.platform.test.plumbing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.reviu.platform.test.ReviuTest;
import id.reviu.platform.test.TopicReader;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import tools.jackson.databind.json.JsonMapper;

@ReviuTest
class OutboxIT {

    private final ThingDesk desk;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    @Autowired
    OutboxIT(ThingDesk desk, JdbcClient jdbc, JsonMapper json) {
        this.desk = desk;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Test
    void sendsTheEventOfACommittedChangeAsACloudEvent() {
        var id = UUID.randomUUID().toString();
        desk.change(id, "a thing");

        var record = TopicReader.of(ThingDesk.TOPIC).awaitKey(id, 1).getFirst();
        assertThat(json.readValue(record.value(), ThingState.class)).isEqualTo(new ThingState(id, 1, "a thing"));
        assertThat(TopicReader.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(TopicReader.header(record, "ce_type")).isEqualTo("id.reviu.thing.v1");
        assertThat(TopicReader.header(record, "ce_source")).isEqualTo("/thing-service");
        assertThat(TopicReader.header(record, "ce_subject")).isEqualTo(id);
        assertThat(TopicReader.header(record, "content-type")).isEqualTo("application/json");
        await().untilAsserted(() -> assertThat(waiting(id)).isZero());
    }

    @Test
    void sendsNothingOfAChangeThatWasRolledBack() {
        var id = UUID.randomUUID().toString();
        assertThatThrownBy(() -> desk.changeAndFail(id)).hasMessage("rolled back");
        desk.change(id, "second try");

        var records = TopicReader.of(ThingDesk.TOPIC).awaitKey(id, 1);
        assertThat(records).hasSize(1);
        assertThat(json.readValue(records.getFirst().value(), ThingState.class).name())
                .isEqualTo("second try");
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        assertThatThrownBy(desk::appendWithoutTransaction).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsTheOrderOfEachKeyUnderConcurrentWriters() {
        var ids = List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 200).forEach(i -> threads.submit(() -> desk.change(ids.get(i % 2), "change " + i)));
        }
        for (var id : ids) {
            var versions = TopicReader.of(ThingDesk.TOPIC).awaitKey(id, 100).stream()
                    .map(record ->
                            json.readValue(record.value(), ThingState.class).version())
                    .toList();
            assertThat(versions).isSorted().hasSize(100).last().isEqualTo(100L);
        }
    }

    private long waiting(String key) {
        return jdbc.sql("SELECT count(*) FROM outbox WHERE aggregateid = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }
}
