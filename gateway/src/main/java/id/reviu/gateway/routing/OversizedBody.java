package id.reviu.gateway.routing;

import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** A request body went beyond what is read. */
class OversizedBody extends IOException {

    private final transient DataSize most;

    OversizedBody(DataSize most) {
        super("body larger than " + most);
        this.most = most;
    }

    DataSize most() {
        return most;
    }
}
