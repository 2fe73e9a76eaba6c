package id.reviu.survey.expression;

import java.util.List;

/** A part of a parsed expression; {@code offset} is where it starts in the source. */
sealed interface Node {

    int offset();

    record Literal(Value value, int offset) implements Node {}

    record Reference(String name, int offset) implements Node {}

    /** The value of the question itself. */
    record Own(int offset) implements Node {}

    record Minus(Node operand, int offset) implements Node {}

    /** Operands of one precedence, from left to right: flat, so that a long sum is not a deep tree. */
    record Chain(Node first, List<Step> rest) implements Node {
        @Override
        public int offset() {
            return first.offset();
        }
    }

    /**
     * An operator and its right operand.
     *
     * @param offset of the operator
     */
    record Step(Operator operator, Node operand, int offset) {}

    record Call(Function function, List<Node> arguments, int offset) implements Node {}

    /** A call of {@code regex}, whose pattern is compiled once. */
    record Matches(Node text, Regex regex, int offset) implements Node {}
}
