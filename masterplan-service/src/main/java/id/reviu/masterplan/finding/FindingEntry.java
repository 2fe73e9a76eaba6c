package id.reviu.masterplan.finding;

import id.reviu.masterplan.indicator.Realisation;
import java.util.List;

/**
 * A finding with what readers want to see beside it.
 *
 * @param recommendations how many recommendations rest on it that the reader may see
 * @param today realisations of today that its evidence points to
 */
public record FindingEntry(Finding finding, long recommendations, List<Realisation> today) {}
