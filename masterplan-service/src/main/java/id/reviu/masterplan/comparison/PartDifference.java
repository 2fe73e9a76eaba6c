package id.reviu.masterplan.comparison;

import java.util.List;

/**
 * A dimension, programme or indicator that is not the same in both versions.
 *
 * @param origin by which the versions are compared: the id it had in its first version; of a dimension, its code
 * @param code its name within the plan, as in the later version, else as in the earlier
 * @param name as in the later version, else as in the earlier
 * @param fields what differs; empty for what was added or dropped
 * @param because the amendments that did it; those the reader may see
 */
public record PartDifference(
        Kind kind, String origin, String code, String name, List<FieldDifference> fields, List<Cause> because) {

    PartDifference because(List<Cause> causes) {
        return new PartDifference(kind, origin, code, name, fields, causes);
    }
}
