package id.reviu.masterplan.opd;

import id.reviu.masterplan.change.Change;

/**
 * An office of the regional government (Organisasi Perangkat Daerah).
 *
 * @param code its lasting name
 * @param facts what the register says of it
 * @param last what was done to it last
 */
public record Opd(OpdCode code, OpdFacts facts, Change last) {

    /** The same office with other facts. */
    Opd with(OpdFacts changed, Change change) {
        return new Opd(code, changed, change);
    }

    /** What going from one set of facts to another is called. */
    static String action(OpdFacts before, OpdFacts after) {
        if (before.status() != after.status()) {
            return switch (after.status()) {
                case ACTIVE -> "reopened";
                case MERGED -> "merged";
                case CLOSED -> "closed";
            };
        }
        return before.name().equals(after.name()) ? "changed" : "renamed";
    }
}
