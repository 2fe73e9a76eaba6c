package id.reviu.survey.reference;

import java.util.UUID;

/**
 * A review cycle that campaigns may belong to.
 *
 * @param version the masterplan's version of this state
 * @param plan the plan under review
 * @param phase from {@code preparation} to {@code closed}
 */
public record Review(UUID id, long version, String titleId, String titleEn, UUID plan, String phase) {}
