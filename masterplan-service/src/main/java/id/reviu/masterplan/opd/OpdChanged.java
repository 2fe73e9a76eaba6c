package id.reviu.masterplan.opd;

/** An OPD was registered or changed. */
public record OpdChanged(Opd opd) {}
