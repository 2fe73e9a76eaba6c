package id.reviu.local.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmWriterTests {

    private static final Path PROJECT = Path.of("..");

    @Test
    void theCommittedDemoRealmIsWhatTheSourcesGive() throws IOException {
        var committed = Files.readString(PROJECT.resolve("keycloak/demo/reviu-realm.json"));

        assertThat(committed)
                .as("run id.reviu.local.realm.RealmWriter after a change of the realm or the OPDs")
                .isEqualTo(new RealmWriter().demoOf(PROJECT));
    }

    @Test
    void everyOfficeHasAnOfficerAndAHeadWhoBelongToItAlone() throws IOException {
        var realm = demo();
        var members = new HashSet<String>();
        for (var organization : realm.get("organizations")) {
            var alias = organization.get("alias").asString();
            var names = organization
                    .get("members")
                    .valueStream()
                    .map(member -> member.get("username").asString())
                    .toList();

            assertThat(names).isEqualTo(List.of("petugas." + alias, "kepala." + alias));
            members.addAll(names);
        }
        var users = realm.get("users")
                .valueStream()
                .map(user -> user.get("username").asString())
                .toList();

        assertThat(users).doesNotHaveDuplicates().containsAll(members).contains("admin", "reviewer.ub", "dewan");
    }

    @Test
    void namesAndAddressesAreNobodys() throws IOException {
        var people = demo().get("users").valueStream().toList();

        assertThat(people)
                .extracting(user -> user.get("email").asString())
                .doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith(".example"));
        assertThat(people)
                .extracting(user -> user.get("firstName").asString() + " "
                        + user.get("lastName").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void theProductionRealmHasNeitherPeopleNorPasswordsNorTheTokenClient() throws IOException {
        var production =
                JsonMapper.shared().readTree(Files.readString(PROJECT.resolve("keycloak/realm/reviu-realm.json")));

        assertThat(production.has("users")).isFalse();
        assertThat(production.has("organizations")).isFalse();
        assertThat(production.get("clients").valueStream())
                .extracting(client -> client.get("clientId").asString())
                .containsExactly("reviu-gateway");
        assertThat(production.at("/clients/0/secret").asString()).isEqualTo("${REVIU_GATEWAY_CLIENT_SECRET}");
        assertThat(production.get("passwordPolicy").asString()).contains("length(12)");
    }

    private static JsonNode demo() throws IOException {
        return JsonMapper.shared().readTree(new RealmWriter().demoOf(PROJECT));
    }
}
