package id.reviu.masterplan.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes an assessment final.
 *
 * @param decisions one for each leaf in which the assessors differ
 */
record ConclusionRequest(@Nullable List<@Nullable ScoreRequest> decisions) {}
