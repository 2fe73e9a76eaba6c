package id.reviu.masterplan.plan;

/** A plan version was drafted, changed, approved or superseded. */
public record PlanChanged(Plan plan) {}
