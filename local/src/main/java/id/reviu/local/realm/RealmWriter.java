package id.reviu.local.realm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns the production realm into the demo's. Run it after a change of either of its sources. */
public final class RealmWriter {

    private static final String PASSWORD = "demo";
    private static final List<String> TOKEN_SCOPES =
            List.of("basic", "acr", "profile", "email", "roles", "organization", "reviu");

    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * Writes {@code keycloak/demo/reviu-realm.json}.
     *
     * @param arguments the project's folder; the current one when there is none
     */
    public static void main(String[] arguments) throws IOException {
        var project = Path.of(arguments.length == 0 ? "." : arguments[0]);
        Files.writeString(project.resolve("keycloak/demo/reviu-realm.json"), new RealmWriter().demoOf(project));
    }

    String demoOf(Path project) throws IOException {
        var realm = Files.readString(project.resolve("keycloak/realm/reviu-realm.json"));
        var offices = Files.readAllLines(project.resolve("data/kediri/opds.csv"));
        return demo(realm, Office.read(offices));
    }

    private String demo(String production, List<Office> offices) {
        var realm = (ObjectNode) json.readTree(production);
        relax(realm);
        addTokenClient(realm);
        addOrganizations(realm, offices);
        addPeople(realm, offices);
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        return json.writer().with(printer).writeValueAsString(realm) + "\n";
    }

    /** The password {@code demo} breaks every policy; hashing it dearly would only make start-up slow. */
    private static void relax(ObjectNode realm) {
        realm.put("displayName", "Reviu (demo)");
        realm.put("passwordPolicy", "hashAlgorithm(pbkdf2-sha512) and hashIterations(1000)");
    }

    /** For {@code ./reviu token}: gives tokens for a name and a password, which no client of a real realm should. */
    private static void addTokenClient(ObjectNode realm) {
        var client = realm.withArray("clients").addObject();
        client.put("clientId", "reviu-local");
        client.put("name", "Reviu on the command line");
        client.put("description", "Tokens of demo people for trying the API; in the demo realm only");
        client.put("enabled", true);
        client.put("protocol", "openid-connect");
        client.put("publicClient", true);
        client.put("standardFlowEnabled", false);
        client.put("implicitFlowEnabled", false);
        client.put("directAccessGrantsEnabled", true);
        client.put("serviceAccountsEnabled", false);
        client.put("fullScopeAllowed", false);
        var scopes = client.putArray("defaultClientScopes");
        TOKEN_SCOPES.forEach(scopes::add);
        client.putArray("optionalClientScopes");

        var mapping = realm.withArray("scopeMappings").addObject();
        mapping.put("client", "reviu-local");
        var roles = mapping.putArray("roles");
        realm.at("/roles/realm").forEach(role -> roles.add(role.get("name").asString()));
    }

    private static void addOrganizations(ObjectNode realm, List<Office> offices) {
        var organizations = realm.putArray("organizations");
        for (var office : offices) {
            var organization = organizations.addObject();
            organization.put("name", office.name());
            organization.put("alias", office.code());
            organization.put("enabled", true);
            organization
                    .putArray("domains")
                    .addObject()
                    .put("name", office.domain())
                    .put("verified", true);
            var members = organization.putArray("members");
            for (var post : List.of("petugas", "kepala")) {
                members.addObject().put("username", post + "." + office.code()).put("membershipType", "UNMANAGED");
            }
        }
    }

    private static void addPeople(ObjectNode realm, List<Office> offices) {
        var people = realm.putArray("users");
        add(
                people.addObject(),
                new DemoPerson("admin", "Rina", "Kusumawati", "admin@kedirikota.example", "administrator"));
        add(people.addObject(), new DemoPerson("reviewer.ub", "Agus", "Prasetyo", "reviewer@ub.example", "reviewer"));
        add(people.addObject(), new DemoPerson("reviewer.its", "Laras", "Widodo", "reviewer@its.example", "reviewer"));
        add(people.addObject(), new DemoPerson("dewan", "Sri", "Hartati", "dewan@kedirikota.example", "council"));
        for (int number = 0; number < offices.size(); number++) {
            var office = offices.get(number);
            add(people.addObject(), DemoPerson.of("petugas", office, 2 * number, "opd-officer"));
            add(people.addObject(), DemoPerson.of("kepala", office, 2 * number + 1, "opd-head"));
        }
    }

    private static void add(ObjectNode user, DemoPerson person) {
        user.put("id", person.id().toString());
        user.put("username", person.username());
        user.put("firstName", person.firstName());
        user.put("lastName", person.lastName());
        user.put("email", person.email());
        user.put("emailVerified", true);
        user.put("enabled", true);
        user.putObject("attributes").putArray("locale").add("id");
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", PASSWORD)
                .put("temporary", false);
        user.putArray("realmRoles").add(person.role());
    }
}
