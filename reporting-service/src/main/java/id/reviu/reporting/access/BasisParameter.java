package id.reviu.reporting.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A basis in queries, written as in answers. */
@Configuration
class BasisParameter {

    @Bean
    WebMvcConfigurer basisInQueries() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(String.class, Basis.class, Basis::of);
            }
        };
    }
}
