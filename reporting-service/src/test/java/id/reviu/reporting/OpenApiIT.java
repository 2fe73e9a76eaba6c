package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.test.OpenApiSnapshot;
import id.reviu.platform.test.ReviuTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The interface is the one agreed on. */
@ReviuTest
class OpenApiIT {

    private final MockMvcTester web;

    @Autowired
    OpenApiIT(MockMvcTester web) {
        this.web = web;
    }

    @Test
    void matchesTheSnapshot() throws Exception {
        var answer = web.get()
                .uri("/api/reporting/openapi")
                .header("Authorization", Kota.ADMINISTRATOR)
                .exchange();
        assertThat(answer).hasStatusOk();
        OpenApiSnapshot.of("reporting").matches(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
