package id.reviu.masterplan.assessment;

import id.reviu.masterplan.instrument.Instrument;

/** An assessment was opened, scored, handed in, returned or made final. */
public record AssessmentChanged(Assessment assessment, Instrument instrument) {}
