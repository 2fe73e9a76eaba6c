package id.reviu.platform.web;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Versions in headers, and bodies with an end. */
@AutoConfiguration
class WebAutoConfiguration {

    @Bean
    WebMvcConfigurer versionsInHeaders() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                Converter<String, Version> fromEtag = Version::parse;
                registry.addConverter(String.class, Version.class, fromEtag);
            }
        };
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(
            @Value("${reviu.web.max-body:1MB}") DataSize most,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var registration = new FilterRegistrationBean<>(new BodyLimit(most, problems));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return registration;
    }
}
