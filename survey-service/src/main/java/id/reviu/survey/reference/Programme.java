package id.reviu.survey.reference;

import java.util.UUID;

/**
 * A programme of the masterplan.
 *
 * @param version the masterplan's version of this state
 * @param plan the plan that promises it
 * @param opd the one office that answers for it
 */
public record Programme(UUID id, long version, UUID plan, String code, String name, String opd) {}
