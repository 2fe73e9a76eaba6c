package id.reviu.masterplan.comparison;

import java.util.List;

/**
 * A dimension, programme or indicator that is not the same in both versions.
 *
 * @param code its name within the plan, by which the versions are compared
 * @param name as in the later version, else as in the earlier
 * @param fields what differs; empty for what was added or dropped
 */
public record PartDifference(Kind kind, String code, String name, List<FieldDifference> fields) {}
