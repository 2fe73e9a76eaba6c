package id.reviu.masterplan.ground;

import id.reviu.masterplan.indicator.IndicatorId;

/** A piece of evidence as somebody offers it, before it is looked into. */
public sealed interface Claim {

    /** A figure, by its signed statement. */
    record OfFigure(String statement) implements Claim {}

    /** The value that an indicator reached in a year. */
    record OfRealisation(IndicatorId indicator, int year) implements Claim {}

    /** What needs no looking into. */
    record Plain(Ground ground) implements Claim {}
}
