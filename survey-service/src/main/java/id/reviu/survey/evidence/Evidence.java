package id.reviu.survey.evidence;

import java.util.UUID;

/**
 * A file that supports an answer.
 *
 * @param type what it is by its content
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record Evidence(UUID id, String name, String type, int size, String sha256) {}
