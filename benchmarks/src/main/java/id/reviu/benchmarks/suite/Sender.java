package id.reviu.benchmarks.suite;

import id.reviu.local.demo.SignIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends submissions with as little work of its own as can be: it runs on the cores that are measured. */
final class Sender {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final SignIn signIn;

    Sender(HttpClient client, SignIn signIn) {
        this.client = client;
        this.signIn = signIn;
    }

    /** @return the HTTP status, 0 when there was no answer */
    int submit(String target, Submission submission) {
        var request = HttpRequest.newBuilder(URI.create(target + submission.path()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + signIn.token(submission.officer()))
                .PUT(BodyPublishers.ofByteArray(submission.body()))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException lost) {
            return 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
