package id.reviu.reporting.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Carries what the records of answers declare into their schemas: a component is always there, and is null only when it is
 * marked so. Schemas bear the simple names of records.
 */
final class RecordShapes {

    private final Map<String, Class<?>> records = new TreeMap<>();

    /** Takes in the records that a type is made of. */
    void reach(Type type) {
        if (type instanceof ParameterizedType generic) {
            reach(generic.getRawType());
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::reach);
            nameOfPage(generic);
        } else if (type instanceof Class<?> one
                && one.isRecord()
                && records.putIfAbsent(one.getSimpleName(), one) == null) {
            Arrays.stream(one.getRecordComponents()).forEach(component -> reach(component.getGenericType()));
        }
    }

    /** A generic record's schema is named after its arguments too. */
    private void nameOfPage(ParameterizedType generic) {
        if (generic.getRawType() instanceof Class<?> raw
                && raw.isRecord()
                && generic.getActualTypeArguments()[0] instanceof Class<?> argument) {
            records.put(raw.getSimpleName() + argument.getSimpleName(), raw);
        }
    }

    void describeIn(OpenAPI api) {
        api.getComponents().getSchemas().forEach((name, schema) -> {
            var shape = records.get(name);
            if (shape != null) {
                describe(schema, shape);
            }
        });
    }

    private static void describe(Schema<?> schema, Class<?> shape) {
        var required = new ArrayList<String>();
        for (var component : shape.getRecordComponents()) {
            var property = schema.getProperties().get(component.getName());
            if (property != null) {
                required.add(component.getName());
                if (isNullable(component)) {
                    schema.getProperties().put(component.getName(), orNull(property));
                }
            }
        }
        schema.setRequired(required);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.getTypes() == null) {
            return new Schema<>().anyOf(List.of(property, new Schema<>().types(Set.of("null"))));
        }
        var types = new LinkedHashSet<>(property.getTypes());
        types.add("null");
        property.setTypes(types);
        return property;
    }
}
