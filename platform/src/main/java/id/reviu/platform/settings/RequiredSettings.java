package id.reviu.platform.settings;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.util.StringUtils;

/** Stops the start when a setting listed in {@code reviu.required-settings} has no value, and names all that lack one. */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var missing = Binder.get(environment)
                .bind("reviu.required-settings", Bindable.listOf(String.class))
                .orElse(List.of())
                .stream()
                .filter(setting -> !StringUtils.hasText(environment.getProperty(setting)))
                .map(RequiredSettings::variable)
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
    }

    /** The environment variable that sets a property, by Spring Boot's relaxed binding. */
    private static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
