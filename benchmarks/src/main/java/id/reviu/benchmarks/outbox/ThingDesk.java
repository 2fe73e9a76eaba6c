package id.reviu.benchmarks.outbox;

import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes things, each change and its event in one transaction. */
@Component
class ThingDesk {
    private static final String NAME = "Program layanan darurat kesehatan warga ".repeat(10);

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Telling telling;

    ThingDesk(PlatformTransactionManager transactions, JdbcClient jdbc, Telling telling) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.telling = telling;
    }

    void provide(int keys) {
        jdbc.sql("""
                INSERT INTO thing (id, version, name) SELECT 'thing-' || n, 0, '' FROM generate_series(1, :keys) n
                ON CONFLICT DO NOTHING
                """).param("keys", keys).update();
    }

    /** @param committed is told the thing and its version as soon as they are committed */
    void change(String id, BiConsumer<String, Long> committed) {
        transaction.executeWithoutResult(status -> {
            // the row's lock decides which of two changes comes first
            var version = jdbc.sql(
                            "UPDATE thing SET version = version + 1, name = :name WHERE id = :id RETURNING version")
                    .param("id", id)
                    .param("name", NAME)
                    .query(Long.class)
                    .single();
            // registered before the candidate's own, so that the time is taken before anything is sent
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    committed.accept(id, version);
                }
            });
            telling.of(new ThingChanged(id, version, NAME));
        });
    }
}
