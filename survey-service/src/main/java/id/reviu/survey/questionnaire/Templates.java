package id.reviu.survey.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The questionnaires that come with the service; each is a file in {@code questionnaire-templates}. */
@Component
class Templates {

    private final List<Template> all;

    Templates(JsonMapper json) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:questionnaire-templates/*.json");
        this.all = Arrays.stream(files)
                .map(file -> read(file, json))
                .sorted(Comparator.comparing(Template::code))
                .toList();
    }

    private static Template read(Resource file, JsonMapper json) {
        try (var content = file.getInputStream()) {
            var template = json.readTree(content);
            return new Template(
                    template.required("code").asString(),
                    json.treeToValue(template.required("description"), Text.class),
                    template.required("source").asString(),
                    DefinitionReader.read(template.required("definition")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Template> all() {
        return all;
    }

    Optional<Template> find(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
