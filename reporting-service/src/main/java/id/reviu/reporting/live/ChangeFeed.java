package id.reviu.reporting.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Hears of changes from the database, on one connection of its own, and passes them on to the open streams of this instance.
 * The database tells every instance, so it does not matter which one took the event in. What was missed while the connection
 * was away is made good by passing on where everything stands now.
 */
@Component
public class ChangeFeed implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ChangeFeed.class);
    private static final int LISTEN_MILLIS = 1_000;
    private static final long RETRY_MILLIS = 1_000;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final DataSourceProperties database;
    private final Changes changes;
    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread listener;

    ChangeFeed(DataSourceProperties database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /** Opens a stream of changes, which begins with where everything stands. */
    public Subscription subscribe() {
        var subscription = new Subscription(PAUSE, subscriptions::remove);
        subscriptions.add(subscription);
        changes.all().forEach(subscription::offer);
        if (stopped.getCount() == 0) {
            subscription.close();
        }
        return subscription;
    }

    /** How many streams are open on this instance. */
    public int openStreams() {
        return subscriptions.size();
    }

    private void listen() {
        while (stopped.getCount() > 0) {
            try (var connection = connect()) {
                pass(changes.all());
                while (stopped.getCount() > 0) {
                    hear(connection);
                }
            } catch (SQLException | DataAccessException away) {
                log.warn("News of changes are interrupted: {}", away.getMessage());
                pauseBeforeRetry();
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", database.determineUsername());
        properties.setProperty("password", database.determinePassword());
        properties.setProperty("ApplicationName", "reporting changes");
        properties.setProperty("tcpKeepAlive", "true");
        var connection = DriverManager.getConnection(database.determineUrl(), properties);
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + Changes.CHANNEL);
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    private void hear(Connection connection) throws SQLException {
        var notices = connection.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
        if (notices == null) {
            return;
        }
        for (var notice : notices) {
            pass(List.of(Change.parse(notice.getParameter())));
        }
    }

    private void pass(List<Change> news) {
        for (var subscription : subscriptions) {
            news.forEach(subscription::offer);
        }
    }

    private void pauseBeforeRetry() {
        try {
            var ignored = stopped.await(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        listener = Thread.ofVirtual().name("changes").start(this::listen);
    }

    /** Streams end before the web server waits for requests to end. */
    @Override
    public void stop() {
        stopped.countDown();
        subscriptions.forEach(Subscription::close);
        listener = null;
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    /** The last to start and the first to stop. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
