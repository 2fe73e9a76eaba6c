package id.reviu.survey.web;

import id.reviu.survey.response.Answers;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InterfaceDescription {

    private static final String BEARER = "bearer";

    @Bean
    OpenAPI surveyInterface() {
        // Answers are JSON whose shape the questionnaire decides; Java holds them as text.
        SpringDocUtils.getConfig().replaceWithSchema(Answers.class, answers());
        return new OpenAPI()
                .info(new Info()
                        .title("Reviu: surveys")
                        .version("v1")
                        .description("Questionnaires, campaigns, assignments and responses"))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    private static ObjectSchema answers() {
        var schema = new ObjectSchema();
        schema.description("Answers keyed by question name");
        schema.additionalProperties(true);
        return schema;
    }
}
