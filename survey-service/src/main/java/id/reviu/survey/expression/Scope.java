package id.reviu.survey.expression;

import java.time.LocalDate;

/** The answers as one question sees them. */
public interface Scope {

    /**
     * The value of {@code ${name}}: inside a repeat the entry's own first, then the outer one; {@link Value#EMPTY} when
     * unanswered; {@link Value.Many} for a question inside a repeat seen from outside.
     */
    Value value(String name);

    /** The value of {@code .}. */
    Value own();

    /** What {@code today()} says, in the city's time zone. */
    LocalDate today();
}
