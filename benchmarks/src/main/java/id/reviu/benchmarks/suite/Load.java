package id.reviu.benchmarks.suite;

import id.reviu.local.demo.Api;
import id.reviu.local.demo.SignIn;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** Those who put the suite under load: officers that send, an administrator that makes work, readers that look. */
final class Load implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RunningSuite suite;
    private final JsonMapper json;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final SignIn signIn;
    private final Sender sender;
    private final Rest rest;

    Load(RunningSuite suite, JsonMapper json) {
        this.suite = suite;
        this.json = json;
        this.signIn = new SignIn(suite.keycloak(), client, json);
        this.sender = new Sender(client, signIn);
        this.rest = new Rest(suite);
    }

    WorkMaker maker() {
        return new WorkMaker(new Api(suite.gateway(), signIn, client, json), json);
    }

    Api survey() {
        return new Api(suite.survey(), signIn, client, json);
    }

    Api reporting() {
        return new Api(suite.reporting(), signIn, client, json);
    }

    Sender sender() {
        return sender;
    }

    /** Waits until the suite has nothing left to do, then gets a token for everybody who is going to send. */
    void prepare(Collection<Submission> work) throws SQLException, InterruptedException {
        rest.await();
        work.stream().map(Submission::officer).distinct().forEach(signIn::token);
    }

    void rest() throws SQLException, InterruptedException {
        rest.await();
    }

    @Override
    public void close() {
        rest.close();
        client.close();
    }
}
