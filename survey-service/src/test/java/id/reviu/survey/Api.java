package id.reviu.survey;

import id.reviu.platform.test.Tokens;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person's hand on the HTTP interface. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvcTester mvc;
    private final @Nullable String authorization;

    Api(MockMvcTester mvc, @Nullable String authorization) {
        this.mvc = mvc;
        this.authorization = authorization;
    }

    Api as(Tokens token) {
        return new Api(mvc, token.bearer());
    }

    /** What came back. */
    public record Answer(int status, JsonNode body, String text, HttpHeaders headers) {

        public String string(String pointer) {
            return body.at(pointer).asString();
        }

        public long version() {
            return body.path("version").asLong();
        }
    }

    public Answer get(String path) {
        return send(HttpMethod.GET, path, null, null);
    }

    /** A file's bytes. */
    public byte[] download(String path) {
        return download(path, "bytes=0-");
    }

    /** Some of a file's bytes. */
    public byte[] download(String path, String range) {
        var request = mvc.get().uri(URI.create(path)).header(HttpHeaders.RANGE, range);
        if (authorization != null) {
            request.header(HttpHeaders.AUTHORIZATION, authorization);
        }
        return request.exchange().getResponse().getContentAsByteArray();
    }

    public Answer post(String path) {
        return send(HttpMethod.POST, path, null, null);
    }

    public Answer post(String path, String body) {
        return send(HttpMethod.POST, path, body, null);
    }

    public Answer put(String path, String body) {
        return send(HttpMethod.PUT, path, body, null);
    }

    /**
     * Sends a request.
     *
     * @param ifMatch the version that is meant; null for whatever there is
     */
    public Answer send(HttpMethod method, String path, @Nullable String body, @Nullable Long ifMatch) {
        var request = mvc.method(method).uri(URI.create(path)).header(HttpHeaders.ACCEPT_LANGUAGE, "en");
        if (authorization != null) {
            request.header(HttpHeaders.AUTHORIZATION, authorization);
        }
        if (ifMatch != null) {
            request.header(HttpHeaders.IF_MATCH, "\"" + ifMatch + "\"");
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return answer(request.exchange());
    }

    /** Uploads a file. */
    public Answer upload(String path, String name, byte[] content) {
        var request = mvc.post()
                .uri(URI.create(path))
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en");
        if (authorization != null) {
            request.header(HttpHeaders.AUTHORIZATION, authorization);
        }
        return answer(request.exchange());
    }

    private static Answer answer(MvcTestResult result) {
        var response = result.getResponse();
        try {
            var text = response.getContentAsString();
            var type = response.getContentType();
            var json = type != null && type.contains("json") && !text.isEmpty();
            var headers = new HttpHeaders();
            response.getHeaderNames().forEach(name -> headers.addAll(name, response.getHeaders(name)));
            return new Answer(response.getStatus(), json ? JSON.readTree(text) : JSON.nullNode(), text, headers);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
