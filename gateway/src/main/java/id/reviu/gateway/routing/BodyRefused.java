package id.reviu.gateway.routing;

import org.springframework.util.unit.DataSize;

/** A body is larger than what is passed on. */
class BodyRefused extends RuntimeException {

    private final transient DataSize most;

    BodyRefused(OversizedBody cause) {
        super(cause);
        this.most = cause.most();
    }

    DataSize most() {
        return most;
    }
}
