package id.reviu.masterplan.instrument;

/** An instrument was shipped, drafted, changed or published. */
public record InstrumentChanged(Instrument instrument) {}
