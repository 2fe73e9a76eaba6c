package id.reviu.survey;

import id.reviu.platform.test.Tokens;
import id.reviu.survey.reference.Opd;
import id.reviu.survey.reference.Opds;
import id.reviu.survey.reference.Programme;
import id.reviu.survey.reference.Programmes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** A city to test with: offices with officers, programmes, published questionnaires, campaigns. */
@TestComponent
public class City {

    private static final AtomicInteger OFFICES = new AtomicInteger();

    private final Api api;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Opds opds;
    private final Programmes programmes;

    City(MockMvcTester mvc, JdbcClient jdbc, TransactionOperations transaction, Opds opds, Programmes programmes) {
        this.api = new Api(mvc, null);
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.opds = opds;
        this.programmes = programmes;
    }

    /** An office of its own for a test. */
    public String office() {
        var code = "opd-" + OFFICES.incrementAndGet();
        transaction.executeWithoutResult(
                status -> opds.store(new Opd(code, 1, "Dinas " + code, "dinas", "active", null, null)));
        return code;
    }

    /** An office of its own that can be written to. */
    public String office(String mail) {
        var code = office();
        transaction.executeWithoutResult(
                status -> opds.store(new Opd(code, 2, "Dinas " + code, "dinas", "active", null, mail)));
        return code;
    }

    public void programme(String opd, String code) {
        transaction.executeWithoutResult(status ->
                programmes.store(new Programme(UUID.randomUUID(), 1, new UUID(0, 2020), code, "Program " + code, opd)));
    }

    public Api stranger() {
        return api;
    }

    public Api admin() {
        return api.as(adminToken());
    }

    public static Tokens adminToken() {
        return Tokens.of("admin").role("administrator").organization("diskominfo");
    }

    public Api officer(String opd) {
        return api.as(Tokens.of("petugas." + opd).role("opd-officer").organization(opd));
    }

    public Api head(String opd) {
        return api.as(Tokens.of("kepala." + opd).role("opd-head").organization(opd));
    }

    public Api reviewer() {
        return api.as(Tokens.of("reviewer.ub").role("reviewer"));
    }

    public Api council() {
        return api.as(Tokens.of("dewan").role("council"));
    }

    public Api as(Tokens token) {
        return api.as(token);
    }

    /** A published version to test with. */
    public record Published(UUID questionnaire, UUID version) {}

    /** Publishes a definition from the test resources. */
    public Published publish(String resource) {
        var published = new Published(newId(), newId());
        var definition = read(resource);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            INSERT INTO questionnaire (id, version, published, updated_at, updated_by_id, updated_by_name)
                            VALUES (:id, 2, 1, now(), 'test', 'Test')
                            """).param("id", published.questionnaire()).update();
            jdbc.sql("""
                            INSERT INTO questionnaire_version
                                (id, questionnaire, number, definition, published_at, published_by_id, published_by_name)
                            VALUES (:version, :id, 1, :definition::jsonb, now(), 'test', 'Test')
                            """)
                    .param("version", published.version())
                    .param("id", published.questionnaire())
                    .param("definition", definition)
                    .update();
        });
        return published;
    }

    /** One that sorts after all before it, as those of the application do. */
    private UUID newId() {
        return jdbc.sql("SELECT uuidv7()").query(UUID.class).single();
    }

    private static String read(String resource) {
        try (var content = Objects.requireNonNull(City.class.getResourceAsStream("/" + resource), resource)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Plans a campaign that asks these offices. */
    public UUID plan(String... offices) {
        return planned(opdAudience(offices));
    }

    /** Plans a campaign that asks stakeholders. */
    public UUID planForStakeholders(boolean simulated, String... groups) {
        var asked = publish("stakeholder.json");
        return planned("""
                "simulated": %s, "stakeholderAudience": {"questionnaire": "%s", "number": 1, "groups": [%s]}
                """.formatted(simulated, asked.questionnaire(), quoted(groups)));
    }

    private UUID planned(String audience) {
        var answer = admin().post("/api/survey/campaigns", campaign(audience));
        if (answer.status() != 201) {
            throw new AssertionError(answer.text());
        }
        return UUID.fromString(answer.string("/id"));
    }

    /** The part of a request that asks offices. */
    public String opdAudience(String... offices) {
        var asked = publish("opd.json");
        return "\"opdAudience\": {\"questionnaire\": \"%s\", \"number\": 1, \"opds\": [%s]}"
                .formatted(asked.questionnaire(), quoted(offices));
    }

    /** A request for a campaign. */
    public static String campaign(String audience) {
        return """
                {"title": {"id": "Reviu 2024", "en": "Review 2024"}, "closesAt": "2099-12-31T16:59:59Z", %s}
                """.formatted(audience);
    }

    private static String quoted(String... codes) {
        return List.of(codes).stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(","));
    }

    /** Opens a campaign for these offices and says which it is. */
    public UUID open(String... offices) {
        var campaign = plan(offices);
        openNow(campaign);
        return campaign;
    }

    public void openNow(UUID campaign) {
        var answer = admin().post("/api/survey/campaigns/" + campaign + "/opening");
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
    }

    public void close(UUID campaign) {
        var answer = admin().post("/api/survey/campaigns/" + campaign + "/closing");
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
    }

    /** The assignment of an office in a campaign. */
    public UUID assignment(UUID campaign, String opd) {
        var list = officer(opd).get("/api/survey/assignments?campaign=" + campaign);
        return UUID.fromString(list.string("/items/0/id"));
    }

    /** An office with an open campaign, whose assignment it is. */
    public UUID assignment(String opd) {
        return assignment(open(opd), opd);
    }
}
