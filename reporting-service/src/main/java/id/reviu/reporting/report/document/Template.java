package id.reviu.reporting.report.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the template of a report; its words come from {@link Words}. */
final class Template {

    /** Finds the words of {@code #{...}} in the template. */
    private static final class Speaker extends AbstractMessageResolver {
        private final Words words;

        Speaker(Words words) {
            this.words = words;
        }

        @Override
        public String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] texts) {
            return words.say(key, texts == null ? new Object[0] : texts);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] texts) {
            throw new IllegalArgumentException("no words named " + key);
        }
    }

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Template(Words words) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("reports/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new Speaker(words));
    }

    /** The filled template, as XHTML. */
    String fill(String template, Words words, Map<String, Object> values) {
        return engine.process(template, new Context(words.language().locale(), values));
    }
}
