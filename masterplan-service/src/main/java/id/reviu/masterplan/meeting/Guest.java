package id.reviu.masterplan.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody invited in person: of the team, of a university, of a company.
 *
 * @param office where they come from, in words
 */
public record Guest(String name, @Nullable String office) {}
