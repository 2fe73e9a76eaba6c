package id.reviu.survey.evidence;

import java.util.UUID;

/** Which file. */
public record EvidenceId(UUID value) {}
