package id.reviu.reporting.survey;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote.
 *
 * @param opd the office; null for stakeholders, who stay unnamed
 * @param programme the programme it is about; null when it is about none
 */
public record WrittenText(@Nullable String opd, @Nullable String programme, String text) {}
