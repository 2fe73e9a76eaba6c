package id.reviu.local.demo;

import id.reviu.local.home.Refused;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How long a server that says it is not ready yet is asked again. */
final class Waiting {
    static final int TRIES = 40;
    static final int UNAVAILABLE = 503;
    private static final long MILLIS_BETWEEN_TRIES = 500;

    private Waiting() {}

    static void pause() {
        try {
            if (new CountDownLatch(1).await(MILLIS_BETWEEN_TRIES, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("nobody counts down");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refused("The demo data was interrupted; what is loaded stays.", stop);
        }
    }
}
