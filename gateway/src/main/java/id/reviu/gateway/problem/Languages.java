package id.reviu.gateway.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Indonesian, and English for who asks for it. */
@Configuration(proxyBeanMethods = false)
class Languages {

    private static final Locale INDONESIAN = Locale.of("id");

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(INDONESIAN);
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        var locales = new AcceptHeaderLocaleResolver();
        locales.setSupportedLocales(List.of(INDONESIAN, Locale.ENGLISH));
        locales.setDefaultLocale(INDONESIAN);
        return locales;
    }
}
