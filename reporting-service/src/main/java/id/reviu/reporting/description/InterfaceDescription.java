package id.reviu.reporting.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the interface is, how to sign in, and which values are always there. */
@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

    private static final String BEARER = "bearer";

    @Bean
    OpenAPI reportingInterface() {
        return new OpenAPI()
                .info(new Info()
                        .title("Reviu: figures")
                        .version("v1")
                        .description(
                                "Progress, survey figures, achievement, the city at a glance, and news of changes"))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    GlobalOpenApiCustomizer recordsAsDeclared(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        return api -> {
            var shapes = new RecordShapes();
            handlers.getHandlerMethods()
                    .values()
                    .forEach(method -> shapes.reach(method.getReturnType().getGenericParameterType()));
            shapes.describeIn(api);
        };
    }
}
