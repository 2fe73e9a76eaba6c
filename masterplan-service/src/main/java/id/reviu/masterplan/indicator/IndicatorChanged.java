package id.reviu.masterplan.indicator;

/** An indicator was added, changed or given other targets. */
public record IndicatorChanged(Indicator indicator) {}
