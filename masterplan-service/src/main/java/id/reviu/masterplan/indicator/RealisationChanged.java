package id.reviu.masterplan.indicator;

/** A realisation was recorded, revised, submitted, verified or returned. */
public record RealisationChanged(Realisation realisation) {}
