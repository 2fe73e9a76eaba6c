package id.reviu.survey.questionnaire.web;

import id.reviu.survey.questionnaire.Difference;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a questionnaire between two versions.
 *
 * @param from number of the earlier version
 * @param to number of the later version; null for the draft
 * @param items what differs, in the order of the later version, what is gone at the end
 */
record DifferencesView(
        UUID questionnaire, int from, @Nullable Integer to, List<Difference> items) {}
