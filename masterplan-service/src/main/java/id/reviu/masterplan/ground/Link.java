package id.reviu.masterplan.ground;

import org.jspecify.annotations.Nullable;

/**
 * Something that is published elsewhere.
 *
 * @param url absolute, with http or https
 * @param note what is to be seen there
 */
public record Link(String url, @Nullable String note) implements Ground {}
