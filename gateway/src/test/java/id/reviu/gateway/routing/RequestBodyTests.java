package id.reviu.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class RequestBodyTests {

    @Test
    void readsUpToTheLimit() throws IOException {
        try (var body = body(10, 10)) {
            assertThat(body.readAllBytes()).hasSize(10);
            assertThat(body.letGo()).isNull();
        }
    }

    @Test
    void readsNothingBeyondIt() throws IOException {
        try (var body = body(11, 10)) {
            assertThatThrownBy(body::readAllBytes).isInstanceOf(OversizedBody.class);
            assertThat(body.letGo()).isInstanceOf(OversizedBody.class);
        }
    }

    @Test
    void readsNoMoreOnceItIsLetGo() throws IOException {
        try (var body = body(10, 10)) {
            assertThat(body.read()).isZero();
            body.letGo();

            assertThatThrownBy(body::read).isInstanceOf(IOException.class);
        }
    }

    private static RequestBody body(int bytes, int most) {
        return new RequestBody(new ByteArrayInputStream(new byte[bytes]), DataSize.ofBytes(most));
    }
}
