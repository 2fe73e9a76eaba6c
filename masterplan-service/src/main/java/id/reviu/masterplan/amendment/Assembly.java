package id.reviu.masterplan.amendment;

import id.reviu.masterplan.plan.Plan;
import java.util.List;

/**
 * What a draft can be made of, and what it is made of.
 *
 * @param open amendments that wait, each with how it fits
 * @param assembled amendments that were carried out in it
 */
public record Assembly(Plan draft, List<Fit> open, List<AmendmentEntry> assembled) {}
