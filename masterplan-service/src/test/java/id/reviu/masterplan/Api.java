package id.reviu.masterplan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks the service as a person would. Paths begin below {@code /api/masterplan}. */
public final class Api {

    private final MockMvcTester mvc;

    public Api(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public MvcTestResult get(Person person, String path) {
        return send(HttpMethod.GET, person, path, null, null);
    }

    public MvcTestResult put(Person person, String path, String body) {
        return send(HttpMethod.PUT, person, path, body, null);
    }

    public MvcTestResult put(Person person, String path, String body, String ifMatch) {
        return send(HttpMethod.PUT, person, path, body, ifMatch);
    }

    /** With headers of its own. */
    public MvcTestResult put(Person person, String path, String body, Map<String, String> headers) {
        var request = request(HttpMethod.PUT, person, path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        for (var header : headers.entrySet()) {
            request = request.header(header.getKey(), header.getValue());
        }
        return request.exchange();
    }

    public MvcTestResult post(Person person, String path) {
        return send(HttpMethod.POST, person, path, null, null);
    }

    public MvcTestResult post(Person person, String path, String body) {
        return send(HttpMethod.POST, person, path, body, null);
    }

    public MvcTestResult post(Person person, String path, @Nullable String body, @Nullable String ifMatch) {
        return send(HttpMethod.POST, person, path, body, ifMatch);
    }

    /** Any request, to any path of the service. */
    public MvcTestResult send(
            HttpMethod method, Person person, String path, @Nullable String body, @Nullable String ifMatch) {
        var request = request(method, person, path);
        if (ifMatch != null) {
            request = request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        if (body != null) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder request(HttpMethod method, Person person, String path) {
        var request = mvc.method(method).uri("/api/masterplan" + path).header(HttpHeaders.ACCEPT_LANGUAGE, "en");
        return person.bearer() == null ? request : request.header(HttpHeaders.AUTHORIZATION, person.bearer());
    }
}
