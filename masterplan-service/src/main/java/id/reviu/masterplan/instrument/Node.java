package id.reviu.masterplan.instrument;

import id.reviu.masterplan.language.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree. One that no other names as its parent is a leaf and gets scores.
 *
 * @param parent code of the node above; null at the top
 * @param weight what it counts beside its siblings; null where all count the same
 * @param scale a leaf's own scale; null for the instrument's
 */
public record Node(
        String code,
        @Nullable String parent,
        Text name,
        @Nullable BigDecimal weight,
        @Nullable Scale scale) {}
