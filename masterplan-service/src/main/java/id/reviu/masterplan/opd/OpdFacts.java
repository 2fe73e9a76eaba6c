package id.reviu.masterplan.opd;

import id.reviu.masterplan.input.Faults;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an OPD.
 *
 * @param name the full official name
 * @param kind as the city calls it: dinas, badan, kecamatan
 * @param confirmed false while an official of the city has yet to confirm the office
 * @param status whether it is at work
 * @param successor who took over its work
 * @param mail the office's own address, to which reminders go; null where none is known
 */
public record OpdFacts(
        String name,
        String kind,
        boolean confirmed,
        OpdStatus status,
        @Nullable OpdCode successor,
        @Nullable String mail) {

    /** The rules that hold within the facts themselves. */
    void check(OpdCode code, Faults faults) {
        faults.when(status == OpdStatus.MERGED && successor == null, "/successor", "merged-needs-successor");
        faults.when(status == OpdStatus.ACTIVE && successor != null, "/successor", "active-has-no-successor");
        faults.when(code.equals(successor), "/successor", "succeeds-itself");
    }
}
