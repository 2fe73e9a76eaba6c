package id.reviu.gateway.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class RequiredSettingsTests {

    private static final Map<String, Object> COMPLETE = Map.ofEntries(
            Map.entry("SPRING_DATASOURCE_URL", "jdbc:postgresql://db/gateway"),
            Map.entry("SPRING_DATASOURCE_USERNAME", "gateway_app"),
            Map.entry("SPRING_DATASOURCE_PASSWORD", "secret"),
            Map.entry("SPRING_FLYWAY_USER", "gateway_owner"),
            Map.entry("SPRING_FLYWAY_PASSWORD", "secret"),
            Map.entry("REVIU_PUBLIC_URL", "https://reviu.example"),
            Map.entry("REVIU_KEYCLOAK_URL", "https://login.example"),
            Map.entry("REVIU_GATEWAY_CLIENT_SECRET", "secret"),
            Map.entry("REVIU_SURVEY_URL", "http://survey:8081"),
            Map.entry("REVIU_MASTERPLAN_URL", "http://masterplan:8082"),
            Map.entry("REVIU_REPORTING_URL", "http://reporting:8083"));

    @Test
    void startsWithEverythingSet() {
        new RequiredSettings().initialize(context(COMPLETE));
    }

    @Test
    void takesAPropertyForItsVariable() {
        var settings = new HashMap<>(COMPLETE);
        settings.remove("SPRING_FLYWAY_USER");
        settings.put("spring.flyway.user", "gateway_owner");

        new RequiredSettings().initialize(context(settings));
    }

    @Test
    void namesAllThatIsMissingInOneSentence() {
        var settings = new HashMap<>(COMPLETE);
        settings.remove("SPRING_DATASOURCE_PASSWORD");
        settings.put("REVIU_GATEWAY_CLIENT_SECRET", " ");

        assertThatThrownBy(() -> new RequiredSettings().initialize(context(settings)))
                .isInstanceOfSatisfying(MissingSettings.class, missing -> {
                    var analysis = new MissingSettingsAnalyzer().analyze(missing, missing);

                    assertThat(missing.variables())
                            .isEqualTo(List.of("SPRING_DATASOURCE_PASSWORD", "REVIU_GATEWAY_CLIENT_SECRET"));
                    assertThat(analysis.getDescription())
                            .isEqualTo("These settings have no value: SPRING_DATASOURCE_PASSWORD, "
                                    + "REVIU_GATEWAY_CLIENT_SECRET.");
                });
    }

    private static GenericApplicationContext context(Map<String, Object> settings) {
        var context = new GenericApplicationContext();
        var sources = context.getEnvironment().getPropertySources();
        sources.forEach(source -> sources.remove(source.getName()));
        sources.addFirst(new MapPropertySource("test", settings));
        return context;
    }
}
