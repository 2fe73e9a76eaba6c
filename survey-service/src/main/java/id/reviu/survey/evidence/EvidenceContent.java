package id.reviu.survey.evidence;

/** A file with its content, and the office it belongs to. */
public record EvidenceContent(Evidence about, String opd, byte[] content) {}
