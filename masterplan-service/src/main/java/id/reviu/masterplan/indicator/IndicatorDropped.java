package id.reviu.masterplan.indicator;

/**
 * An indicator was taken out of a draft.
 *
 * @param indicator as it was, with the change that ended it
 */
public record IndicatorDropped(Indicator indicator) {}
