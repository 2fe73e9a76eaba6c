package id.reviu.masterplan.programme;

/**
 * A programme with what readers want to see beside it.
 *
 * @param opdName name of the accountable OPD
 */
public record ProgrammeEntry(Programme programme, String opdName) {}
