package id.reviu.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * A request's body on its way to a service: bounded, never held in memory, and let go when the exchange is over, because the
 * HTTP client reads it on a thread of its own and the server hands the request object to the next caller.
 */
class RequestBody extends InputStream {

    private final InputStream body;
    private final DataSize most;
    private final ReentrantLock lock = new ReentrantLock();
    private long left;
    private boolean over;
    private @Nullable IOException fault;

    RequestBody(InputStream body, DataSize most) {
        this.body = body;
        this.most = most;
        this.left = most.toBytes();
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        var count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        lock.lock();
        try {
            if (over) {
                throw new IOException("the exchange is over");
            }
            var count = body.read(buffer, offset, length);
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new OversizedBody(most);
            }
            return count;
        } catch (IOException failed) {
            fault = failed;
            throw failed;
        } finally {
            lock.unlock();
        }
    }

    /** Ends reading; returns what went wrong on the sender's side, if anything did. */
    @Nullable
    IOException letGo() {
        lock.lock();
        try {
            over = true;
            return fault;
        } finally {
            lock.unlock();
        }
    }
}
