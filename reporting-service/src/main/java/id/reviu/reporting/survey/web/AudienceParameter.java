package id.reviu.reporting.survey.web;

import id.reviu.reporting.campaign.Audience;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** An audience in queries, written as in answers. */
@Configuration
class AudienceParameter {

    @Bean
    WebMvcConfigurer audiencesInQueries() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(String.class, Audience.class, Audience::of);
            }
        };
    }
}
