package id.reviu.reporting.publication;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public page from memory. Each request asks the database for one short stamp; only when it differs is the page made
 * again, once for all who wait for it. So a change is seen at the next request, on every instance.
 */
@Service
public class PublicPages implements DisposableBean {

    private record Making(String stamp, FutureTask<Edition> task) {}

    private final Publications publications;
    private final PublicFigures figures;
    private final JsonMapper json;
    private final AtomicReference<@Nullable Making> latest = new AtomicReference<>();
    // threads of its own: nobody is signed in there, so the page is work of the system and reaches all rows
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    PublicPages(Publications publications, PublicFigures figures, JsonMapper json) {
        this.publications = publications;
        this.figures = figures;
        this.json = json;
    }

    /** The page as it is now. */
    public Edition current() {
        var stamp = publications.stamp();
        var known = latest.get();
        if (known != null && known.stamp().equals(stamp)) {
            return finished(known);
        }
        var fresh = new Making(stamp, new FutureTask<>(() -> Edition.of(stamp, figures.page(), json)));
        if (latest.compareAndSet(known, fresh)) {
            threads.execute(fresh.task());
            return finished(fresh);
        }
        return current();
    }

    private Edition finished(Making making) {
        try {
            return making.task().get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the public page was made", stop);
        } catch (ExecutionException failed) {
            latest.compareAndSet(making, null);
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void destroy() {
        threads.close();
    }
}
