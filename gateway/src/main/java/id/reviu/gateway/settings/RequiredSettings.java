package id.reviu.gateway.settings;

import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.util.StringUtils;

/**
 * Stops the start when a setting without a sensible default has no value, and names all that lack one.
 *
 * <p>The services share such a check in {@code platform}, which the gateway does without: it would bring Kafka along.
 */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final List<String> VARIABLES = List.of(
            "SPRING_DATASOURCE_URL",
            "SPRING_DATASOURCE_USERNAME",
            "SPRING_DATASOURCE_PASSWORD",
            "SPRING_FLYWAY_USER",
            "SPRING_FLYWAY_PASSWORD",
            "REVIU_PUBLIC_URL",
            "REVIU_KEYCLOAK_URL",
            "REVIU_GATEWAY_CLIENT_SECRET",
            "REVIU_SURVEY_URL",
            "REVIU_MASTERPLAN_URL",
            "REVIU_REPORTING_URL");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var missing = VARIABLES.stream()
                .filter(variable -> !StringUtils.hasText(environment.getProperty(variable))
                        && !StringUtils.hasText(environment.getProperty(property(variable))))
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
    }

    private static String property(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
