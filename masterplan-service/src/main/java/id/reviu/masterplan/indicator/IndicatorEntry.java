package id.reviu.masterplan.indicator;

import java.util.List;

/**
 * An indicator with what readers want to see beside it.
 *
 * @param opdName name of the OPD that answers for it
 * @param realisations by year, ascending; those the reader may see
 */
public record IndicatorEntry(Indicator indicator, String opdName, List<Realisation> realisations) {}
