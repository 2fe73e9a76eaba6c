package id.reviu.masterplan.instrument.web;

import id.reviu.masterplan.instrument.Node;
import id.reviu.masterplan.instrument.Scale;
import id.reviu.masterplan.language.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree as readers get it.
 *
 * @param share of the whole in percent
 * @param scale of a leaf; null for a node with others below it
 */
record NodeView(
        String code,
        @Nullable String parent,
        Text name,
        @Nullable BigDecimal weight,
        BigDecimal share,
        @Nullable Scale scale) {

    static NodeView of(Node node, BigDecimal share, @Nullable Scale scale) {
        return new NodeView(node.code(), node.parent(), node.name(), node.weight(), share, scale);
    }
}
