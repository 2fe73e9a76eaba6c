package id.reviu.masterplan.plan;

import id.reviu.masterplan.language.Text;

/**
 * A part of a dimension.
 *
 * @param code the full path, such as {@code governance/public service}
 */
public record SubDimension(String code, Text name) {}
