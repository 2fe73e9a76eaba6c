package id.reviu.reporting.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SubscriptionTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    private static Subscription subscription(Duration pause) {
        return new Subscription(pause, closed -> {});
    }

    private static Change change(String subject, long revision) {
        return new Change(Change.Kind.CAMPAIGN, subject, revision);
    }

    @Test
    void passesNewsOnAtOnce() throws InterruptedException {
        try (var subscription = subscription(Duration.ofHours(1))) {
            subscription.offer(change("a", 1));
            assertThat(subscription.await(LONG)).containsExactly(change("a", 1));
        }
    }

    @Test
    void mergesWhatComesInBetween() throws InterruptedException {
        try (var subscription = subscription(Duration.ofMillis(20))) {
            subscription.offer(change("a", 1));
            assertThat(subscription.await(LONG)).hasSize(1);
            subscription.offer(change("a", 3));
            subscription.offer(change("b", 7));
            subscription.offer(change("a", 2));
            var before = System.nanoTime();
            assertThat(subscription.await(LONG)).containsExactlyInAnyOrder(change("a", 3), change("b", 7));
            assertThat(System.nanoTime() - before).isLessThan(LONG.toNanos());
        }
    }

    @Test
    void keepsThePauseBetweenNews() throws InterruptedException {
        var pause = Duration.ofMillis(150);
        try (var subscription = subscription(pause)) {
            subscription.offer(change("a", 1));
            subscription.await(LONG);
            var sent = System.nanoTime();
            subscription.offer(change("a", 2));
            subscription.await(LONG);
            assertThat(System.nanoTime() - sent).isGreaterThan(pause.toNanos() * 8 / 10);
        }
    }

    @Test
    void comesBackWithNothingWhenPatienceEnds() throws InterruptedException {
        try (var subscription = subscription(Duration.ZERO)) {
            assertThat(subscription.await(Duration.ofMillis(5))).isEmpty();
        }
    }

    @Test
    void wakesTheReaderWhenItIsClosed() throws Exception {
        var subscription = subscription(Duration.ZERO);
        var reader = CompletableFuture.supplyAsync(() -> {
            try {
                return subscription.await(LONG);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });
        subscription.close();
        assertThat(reader.get(10, TimeUnit.SECONDS)).isEmpty();
        assertThat(subscription.isClosed()).isTrue();
    }

    @Test
    void readsWhatTheDatabaseTells() {
        assertThat(Change.parse("campaign 5f0e6a52 12")).isEqualTo(change("5f0e6a52", 12));
    }
}
