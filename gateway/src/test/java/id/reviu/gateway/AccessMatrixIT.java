package id.reviu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of the gateway's own, and one behind each route, for every kind of caller. */
class AccessMatrixIT extends RunningGateway {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # method, path,                                  nobody, officer, administrator, program, expired, forged
            GET,  /,                                         200, 200, 200, 200, 200, 200
            GET,  /assets/app-1.js,                          200, 200, 200, 200, 200, 200
            GET,  /login,                                    302, 302, 302, 302, 302, 302
            GET,  /oauth2/authorization/keycloak,            302, 302, 302, 302, 302, 302
            GET,  /api/me,                                   401, 200, 200, 200, 401, 401
            GET,  /api/survey/campaigns,                     401, 200, 200, 200, 401, 401
            PUT,  /api/survey/responses/1,                   401, 200, 200, 200, 401, 401
            GET,  /api/masterplan/opds,                      401, 200, 200, 200, 401, 401
            GET,  /api/reporting/campaigns,                  401, 200, 200, 200, 401, 401
            GET,  /api/survey/links/abc,                     200, 200, 200, 200, 200, 200
            PUT,  /api/survey/links/abc/responses/1,         200, 200, 200, 200, 200, 200
            GET,  /api/reporting/public,                     200, 200, 200, 200, 200, 200
            GET,  /api/reporting/public/data/indicators.csv, 200, 200, 200, 200, 200, 200
            GET,  /api/reporting/public/charts/a.svg,        200, 200, 200, 200, 200, 200
            GET,  /api/reporting/publication,                401, 200, 200, 200, 401, 401
            GET,  /api/reporting/public/../campaigns,        400, 400, 400, 400, 400, 400
            GET,  /api/reporting/public;/campaigns,          400, 400, 400, 400, 400, 400
            GET,  /api/survey/links/../campaigns,            400, 400, 400, 400, 400, 400
            GET,  /api/survey/links;/campaigns,              400, 400, 400, 400, 400, 400
            GET,  /api/unknown,                              401, 404, 404, 404, 401, 401
            GET,  /actuator/health/readiness,                200, 200, 200, 200, 200, 200
            GET,  /actuator/prometheus,                      401, 403, 403, 403, 401, 401
            GET,  /actuator/env,                             401, 403, 403, 403, 401, 401
            POST, /logout,                                   302, 302, 302, 302, 302, 302
            POST, /logout/connect/back-channel/keycloak,     400, 400, 400, 400, 400, 400
            """)
    void everyCallerAtEveryDoor(
            String method,
            String path,
            int nobody,
            int officer,
            int administrator,
            int program,
            int expired,
            int forged) {
        var person = Person.officer("dinkes");
        var late = KEYCLOAK.accessToken(
                person, it -> it.expirationTime(Date.from(Instant.now().minusSeconds(120))));

        assertThat(Map.of(
                        "nobody", ask(browser().trusted(), method, path),
                        "officer", ask(signedIn(person).trusted(), method, path),
                        "administrator", ask(signedIn(Person.administrator()).trusted(), method, path),
                        "program", ask(program(person).trusted(), method, path),
                        "expired", ask(browser().trusted().bearer(late), method, path),
                        "forged", ask(browser().trusted().bearer(KEYCLOAK.forgedToken(person)), method, path)))
                .isEqualTo(Map.of(
                        "nobody", nobody,
                        "officer", officer,
                        "administrator", administrator,
                        "program", program,
                        "expired", expired,
                        "forged", forged));
    }

    @Test
    void metersAreForProgramsOfTheAdministrator() {
        assertThat(program(Person.administrator()).get("/actuator/prometheus").status())
                .isEqualTo(200);
        assertThat(program(Person.administrator()).get("/actuator/env").status())
                .isEqualTo(404);
    }

    @Test
    void theMatrixKnowsEveryEndpointThatWeWrote(@Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
        var paths = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(it -> paths.addAll(it.getPatternValues()));

        assertThat(paths).containsExactly("/", "/api/me", "/error", "/login");
    }

    private static int ask(Browser browser, String method, String path) {
        return browser.send(method, path, null, BodyPublishers.noBody()).status();
    }
}
