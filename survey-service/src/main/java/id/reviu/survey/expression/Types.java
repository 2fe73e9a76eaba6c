package id.reviu.survey.expression;

import java.util.Optional;

/** The types of the names an expression may use, seen from the question that holds it. */
@FunctionalInterface
public interface Types {

    /** The type of {@code ${name}}; empty when there is no such question here. */
    Optional<Type> of(String name);

    /** The type of {@code .}; empty where a question has no value of its own yet, as in "visible when". */
    default Optional<Type> own() {
        return Optional.empty();
    }

    /** The same names for a constraint on a question of this type. */
    default Types withOwn(Type own) {
        var names = this;
        return new Types() {
            @Override
            public Optional<Type> of(String name) {
                return names.of(name);
            }

            @Override
            public Optional<Type> own() {
                return Optional.of(own);
            }
        };
    }
}
