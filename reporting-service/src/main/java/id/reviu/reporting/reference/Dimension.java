package id.reviu.reporting.reference;

import java.util.List;

/**
 * A dimension of a plan.
 *
 * @param code its code, such as {@code governance}
 * @param subDimensions its parts
 */
public record Dimension(String code, Text name, List<SubDimension> subDimensions) {

    /**
     * A part of a dimension.
     *
     * @param code the full path, such as {@code governance/public service}
     */
    public record SubDimension(String code, Text name) {}
}
