package id.reviu.survey.reference;

import java.util.UUID;

/**
 * A version of the masterplan.
 *
 * @param version the masterplan's version of this state
 * @param code shared by the versions of one plan
 * @param number counts them from 1
 */
public record PlanVersion(UUID id, long version, String code, int number, String status) {}
