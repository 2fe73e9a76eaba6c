package id.reviu.masterplan.amendment;

import java.util.List;

/**
 * How an open amendment fits a draft.
 *
 * @param clashes none when it fits
 */
public record Fit(AmendmentEntry entry, List<Clash> clashes) {}
