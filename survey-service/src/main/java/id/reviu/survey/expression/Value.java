package id.reviu.survey.expression;

import java.util.List;

/** A value in an expression. Nothing answered, an unreadable number and a division by zero are all {@link #EMPTY}. */
public sealed interface Value {

    /** No value: the empty text. */
    Value EMPTY = new Text("");

    /** Text, a choice's code, or a date as {@code 2024-05-03}. */
    record Text(String value) implements Value {}

    /** A finite number of at most 15 significant digits. */
    record Numeric(double value) implements Value {
        public Numeric {
            value = Decimals.tidy(value);
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not finite: use Value.of");
            }
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Value {}

    /** The codes chosen, in the order of the answer. */
    record Codes(List<String> values) implements Value {
        public Codes {
            values = List.copyOf(values);
        }
    }

    /** One value for each entry of a repeat. */
    record Many(List<Value> values) implements Value {
        public Many {
            values = List.copyOf(values);
        }

        /** What a place that takes one value gets, as in XPath. */
        Value first() {
            return values.isEmpty() ? EMPTY : values.getFirst();
        }
    }

    /** A number, or {@link #EMPTY} when it is infinite or not a number. */
    static Value of(double number) {
        return Double.isFinite(Decimals.tidy(number)) ? new Numeric(number) : EMPTY;
    }

    /** Whether there is nothing: the empty text, no codes, no entries. */
    default boolean isEmpty() {
        return switch (this) {
            case Text text -> text.value().isEmpty();
            case Codes codes -> codes.values().isEmpty();
            case Many many -> many.first().isEmpty();
            case Numeric _, Truth _ -> false;
        };
    }

    /** As text: numbers without needless zeros or exponents, codes joined by a space, {@code true} or {@code false}. */
    default String asText() {
        return switch (this) {
            case Text text -> text.value();
            case Numeric number -> Decimals.format(number.value());
            case Truth truth -> String.valueOf(truth.value());
            case Codes codes -> String.join(" ", codes.values());
            case Many many -> many.first().asText();
        };
    }

    /** As a number: a date is its days since 1970-01-01, true is 1; {@link Double#NaN} where there is none. */
    default double asNumber() {
        return switch (this) {
            case Numeric number -> number.value();
            case Truth truth -> truth.value() ? 1 : 0;
            case Many many -> many.first().asNumber();
            case Text _, Codes _ -> Decimals.parse(asText());
        };
    }

    /** As true or false: a number other than 0, and whatever else is not empty, is true. */
    default boolean asTruth() {
        return switch (this) {
            case Truth truth -> truth.value();
            case Numeric number -> number.value() != 0;
            case Many many -> many.first().asTruth();
            case Text _, Codes _ -> !isEmpty();
        };
    }
}
