package id.reviu.masterplan;

import static id.reviu.masterplan.Person.ADMIN;
import static id.reviu.masterplan.Person.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.test.OpenApiSnapshot;
import id.reviu.platform.test.ReviuTest;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReviuTest
class OpenApiIT {

    private final Api api;

    OpenApiIT(@Autowired MockMvcTester mvc) {
        api = new Api(mvc);
    }

    @Test
    void isWhatTheOthersCountOn() throws UnsupportedEncodingException {
        OpenApiSnapshot.of("masterplan")
                .matches(api.get(ADMIN, "/openapi").getResponse().getContentAsString());
    }

    @Test
    void isNotForStrangers() {
        assertThat(api.get(STRANGER, "/openapi")).hasStatus(401);
    }
}
