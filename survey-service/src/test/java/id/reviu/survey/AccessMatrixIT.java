package id.reviu.survey;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.test.Tokens;
import id.reviu.survey.Api.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/**
 * Who may do what, for every endpoint there is: each role, the own office and another's, and every way a token can be
 * wrong. An endpoint that is not in the matrix fails the test.
 */
@SurveyTest
class AccessMatrixIT {

    /**
     * {@code y} is let in, {@code -} is refused with 403. {@code public} needs no token.
     *
     * <p>Columns: administrator, officer of the office, officer of another, head of the office, head of another,
     * reviewer, council, somebody without a role.
     */
    private static final String MATRIX = """
            GET    /api/survey/questionnaires                                y y y y y y y -
            GET    /api/survey/questionnaires/{id}                           y y y y y y y -
            POST   /api/survey/questionnaires                                y - - - - - - -
            POST   /api/survey/questionnaires/import                         y - - - - - - -
            GET    /api/survey/questionnaires/{id}/draft                     y - - - - y - -
            PUT    /api/survey/questionnaires/{id}/draft                     y - - - - - - -
            DELETE /api/survey/questionnaires/{id}/draft                     y - - - - - - -
            GET    /api/survey/questionnaires/{id}/differences               y y y y y y y -
            GET    /api/survey/questionnaire-templates                       y - - - - y - -
            GET    /api/survey/questionnaire-templates/{code}                y - - - - y - -
            POST   /api/survey/questionnaires/{id}/publication               y - - - - - - -
            POST   /api/survey/questionnaires/{id}/retirement                y - - - - - - -
            POST   /api/survey/questionnaires/{id}/reinstatement             y - - - - - - -
            GET    /api/survey/questionnaires/{id}/versions/{number}         y y y y y y y -
            GET    /api/survey/questionnaires/{id}/versions/{number}/xlsform y y y y y y y -
            GET    /api/survey/questionnaires/{id}/versions/{number}/pdf     y y y y y y y -
            GET    /api/survey/campaigns                                     y y y y y y y -
            POST   /api/survey/campaigns                                     y - - - - - - -
            GET    /api/survey/campaigns/{id}                                y y - y - y y -
            POST   /api/survey/campaigns/{id}/opening                        y - - - - - - -
            POST   /api/survey/campaigns/{id}/closing                        y - - - - - - -
            POST   /api/survey/campaigns/{id}/archiving                      y - - - - - - -
            POST   /api/survey/campaigns/{id}/extension                      y - - - - - - -
            GET    /api/survey/campaigns/{id}/quotas                         y - - - - y y -
            PUT    /api/survey/campaigns/{id}/quotas                         y - - - - - - -
            POST   /api/survey/assignments/{id}/extension                    y - - - - - - -
            GET    /api/survey/campaigns/{id}/exports                        y - - - - y - -
            POST   /api/survey/campaigns/{id}/exports                        y - - - - y - -
            GET    /api/survey/campaigns/{id}/invitations                    y - - - - - - -
            GET    /api/survey/campaigns/{id}/invitations/counts             y - - - - - - -
            POST   /api/survey/campaigns/{id}/invitations/import             y - - - - - - -
            GET    /api/survey/campaigns/{id}/open-link/qr                   y - - - - - - -
            POST   /api/survey/invitations/{id}/revocation                   y - - - - - - -
            POST   /api/survey/invitations/{id}/renewal                      y - - - - - - -
            POST   /api/survey/invitations/{id}/bounce                       y - - - - - - -
            GET    /api/survey/invitations/{id}/link                         y - - - - - - -
            GET    /api/survey/invitations/{id}/qr                           y - - - - - - -
            GET    /api/survey/campaigns/{id}/mail                           y - - - - - - -
            PUT    /api/survey/campaigns/{id}/mail/templates/{kind}          y - - - - - - -
            POST   /api/survey/campaigns/{id}/mail/preview                   y - - - - - - -
            POST   /api/survey/campaigns/{id}/mail/test                      y - - - - - - -
            PUT    /api/survey/campaigns/{id}/mail/reminders                 y - - - - - - -
            POST   /api/survey/campaigns/{id}/mailings                       y - - - - - - -
            GET    /api/survey/mailings/{id}/troubles                        y - - - - - - -
            GET    /api/survey/mailings/{id}/mails                           y - - - - - - -
            POST   /api/survey/mailings/{id}/retry                           y - - - - - - -
            GET    /api/survey/exports/{id}                                  y - - - - y - -
            GET    /api/survey/exports/{id}/file                             y - - - - y - -
            GET    /api/survey/assignments                                   y y y y y y y -
            GET    /api/survey/assignments/{id}                              y y - y - y y -
            GET    /api/survey/assignments/{id}/comments                         y y - y - y - -
            PUT    /api/survey/assignments/{id}/comments/{comment}               y y - y - y - -
            GET    /api/survey/responses                                     y y y y y y - -
            GET    /api/survey/responses/{id}                                y y - y - y - -
            GET    /api/survey/responses/{id}/receipt                        y y - y - y - -
            GET    /api/survey/responses/{id}/versions                       y y - y - y - -
            PUT    /api/survey/responses/{id}                                - y - - - - - -
            PUT    /api/survey/responses/{id}/submission                     - y - - - - - -
            POST   /api/survey/responses/{id}/return                         y - - - - - - -
            POST   /api/survey/responses/{id}/verification                   y - - - - - - -
            PUT    /api/survey/responses/{id}/approval-request               - y - - - - - -
            POST   /api/survey/responses/{id}/approval                       - - - y - - - -
            POST   /api/survey/responses/{id}/approval-refusal               - - - y - - - -
            POST   /api/survey/evidence                                      - y - - - - - -
            GET    /api/survey/evidence/{id}                                 y y - y - y - -
            GET    /api/survey/links/{token}                                 public
            PUT    /api/survey/links/{token}/responses/{id}                  public
            GET    /api/survey/links/{token}/responses/{id}/receipt          public
            GET    /api/survey/links/receipts/{code}                         public
            GET    /api/survey/operations/dead-letters                       y - - - - - - -
            POST   /api/survey/operations/dead-letters/{id}/replay           y - - - - - - -
            """;

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.ISO_8859_1);

    private final City city;
    private String own = "";
    private String other = "";
    private UUID questionnaire = new UUID(0, 0);
    private UUID campaign = new UUID(0, 0);
    private UUID assignment = new UUID(0, 0);
    private UUID response = new UUID(0, 0);
    private String evidence = "";

    AccessMatrixIT(City city) {
        this.city = city;
    }

    @BeforeEach
    void fillTheCity() {
        own = city.office();
        other = city.office();
        questionnaire = city.publish("opd.json").questionnaire();
        campaign = city.open(own);
        assignment = city.assignment(campaign, own);
        evidence = city.officer(own)
                .upload("/api/survey/evidence?assignment=" + assignment, "a.pdf", PDF)
                .string("/id");
        response = UUID.randomUUID();
        city.officer(own).put("/api/survey/responses/" + response + "/submission", answers());
    }

    private String answers() {
        return "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"a\"}}".formatted(assignment);
    }

    /** One line of the matrix. */
    private record Line(HttpMethod method, String path, String rights) {

        static Line of(String text) {
            var words = text.strip().split("\\s+", 3);
            return new Line(HttpMethod.valueOf(words[0]), words[1], words[2]);
        }

        boolean isPublic() {
            return rights.equals("public");
        }

        boolean lets(int column) {
            return isPublic() || rights.split(" ")[column].equals("y");
        }

        String name() {
            return method + " " + path;
        }
    }

    private static List<Line> matrix() {
        return MATRIX.lines().map(Line::of).toList();
    }

    private Map<String, Tokens> people() {
        var people = new LinkedHashMap<String, Tokens>();
        people.put("administrator", City.adminToken());
        people.put("officer", Tokens.of("petugas." + own).role("opd-officer").organization(own));
        people.put(
                "officer of another",
                Tokens.of("petugas." + other).role("opd-officer").organization(other));
        people.put("head", Tokens.of("kepala." + own).role("opd-head").organization(own));
        people.put(
                "head of another", Tokens.of("kepala." + other).role("opd-head").organization(other));
        people.put("reviewer", Tokens.of("reviewer.ub").role("reviewer"));
        people.put("council", Tokens.of("dewan").role("council"));
        people.put("no role", Tokens.of("siapa").organization(own));
        return people;
    }

    @Test
    void namesEveryEndpointThereIs() {
        var api = city.admin().get("/api/survey/openapi").body();
        var served = new ArrayList<String>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> served.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(served)
                .containsExactlyInAnyOrderElementsOf(
                        matrix().stream().map(Line::name).toList());
    }

    @Test
    void letsInWhomItShouldAndNobodyElse() {
        var wrong = new ArrayList<String>();
        for (var line : matrix()) {
            var column = 0;
            for (var person : people().entrySet()) {
                var status = call(line, city.as(person.getValue())).status();
                var refused = status == 401 || status == 403;
                if (status >= 500 || refused == line.lets(column) || status == 401) {
                    wrong.add("%s as %s: %d".formatted(line.name(), person.getKey(), status));
                }
                column++;
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void asksForAGoodTokenEverywhereButAtOpenLinks() {
        var faults = new LinkedHashMap<String, Api>();
        faults.put("no token", city.stranger());
        faults.put("expired", city.as(City.adminToken().expired()));
        faults.put("wrong issuer", city.as(City.adminToken().wrongIssuer()));
        faults.put("wrong audience", city.as(City.adminToken().wrongAudience()));
        faults.put("forged", city.as(City.adminToken().forged()));
        var wrong = new ArrayList<String>();
        for (var line : matrix()) {
            for (var fault : faults.entrySet()) {
                var answer = call(line, fault.getValue());
                var strangerAtOpenLink = line.isPublic() && fault.getKey().equals("no token");
                var expected = strangerAtOpenLink ? 404 : 401;
                if (answer.status() != expected || answer.string("/type").isEmpty()) {
                    wrong.add("%s with %s: %d".formatted(line.name(), fault.getKey(), answer.status()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Answer call(Line line, Api api) {
        var path = line.path()
                .replace("{number}", "1")
                .replace("{code}", "ikm")
                .replace("{kind}", "reminder")
                .replace("{comment}", UUID.randomUUID().toString())
                .replace("{token}", "AAAAAAAAAAAAAAAAAAAAAA")
                .replace("{id}", idFor(line.path()));
        return switch (line.name()) {
            case "POST /api/survey/questionnaires/import" -> api.upload(path, "a.xlsx", PDF);
            case "POST /api/survey/campaigns/{id}/invitations/import" -> api.upload(path, "a.xlsx", PDF);
            case "GET /api/survey/questionnaires/{id}/differences" -> api.get(path + "?from=1&to=1");
            case "POST /api/survey/evidence" -> api.upload(path + "?assignment=" + assignment, "a.pdf", PDF);
            default -> api.send(line.method(), path, body(line), null);
        };
    }

    private String idFor(String path) {
        var kind = path.split("/")[3];
        return switch (kind) {
            case "questionnaires" -> questionnaire.toString();
            case "campaigns" -> campaign.toString();
            case "assignments" -> assignment.toString();
            case "responses" -> response.toString();
            case "evidence" -> evidence;
            default -> UUID.randomUUID().toString();
        };
    }

    private @Nullable String body(Line line) {
        return switch (line.name()) {
            case "POST /api/survey/campaigns" -> City.campaign(city.opdAudience(own));
            case "POST /api/survey/campaigns/{id}/extension" ->
                "{\"closesAt\": \"2100-01-01T00:00:00Z\", \"reason\": \"r\"}";
            case "POST /api/survey/assignments/{id}/extension" ->
                "{\"dueAt\": \"2100-01-01T00:00:00Z\", \"reason\": \"r\"}";
            case "PUT /api/survey/campaigns/{id}/quotas" -> "{\"quotas\": []}";
            case "POST /api/survey/campaigns/{id}/exports" ->
                "{\"audience\": \"opd\", \"format\": \"csv\", \"verifiedOnly\": true}";
            case "PUT /api/survey/campaigns/{id}/mail/templates/{kind}",
                    "POST /api/survey/campaigns/{id}/mail/preview",
                    "POST /api/survey/campaigns/{id}/mail/test" ->
                "{\"language\": \"id\", \"subject\": \"s\", \"text\": \"{link}\"}";
            case "PUT /api/survey/campaigns/{id}/mail/reminders" -> "{\"daysBefore\": [7]}";
            case "POST /api/survey/campaigns/{id}/mailings" -> "{\"kind\": \"reminder\"}";
            case "POST /api/survey/questionnaires" -> "{\"template\": \"ikm\"}";
            case "PUT /api/survey/questionnaires/{id}/draft" -> "{\"title\": {\"id\": \"a\"}}";
            case "PUT /api/survey/responses/{id}",
                    "PUT /api/survey/responses/{id}/submission",
                    "PUT /api/survey/responses/{id}/approval-request" -> answers();
            case "POST /api/survey/responses/{id}/return",
                    "POST /api/survey/responses/{id}/approval-refusal",
                    "POST /api/survey/invitations/{id}/bounce" -> "{\"reason\": \"r\"}";
            case "PUT /api/survey/assignments/{id}/comments/{comment}" -> "{\"words\": \"w\"}";
            case "PUT /api/survey/links/{token}/responses/{id}" -> "{\"answers\": {}}";
            default -> null;
        };
    }
}
