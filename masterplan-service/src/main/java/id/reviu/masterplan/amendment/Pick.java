package id.reviu.masterplan.amendment;

/**
 * An amendment to be carried out.
 *
 * @param anyway also where the draft or another amendment says something else
 */
public record Pick(AmendmentId amendment, boolean anyway) {}
