package id.reviu.masterplan.team;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a review's team.
 *
 * @param name the name to show
 * @param office where they work, in words
 * @param username by which they sign in; the lead's is needed
 */
public record Member(
        Part part,
        String name,
        @Nullable String office,
        @Nullable String username) {}
