package id.reviu.survey.reference;

import org.jspecify.annotations.Nullable;

/**
 * An office as the register has it.
 *
 * @param version the register's version of this state
 * @param status {@code active}, {@code merged} or {@code closed}
 * @param successor the office that took over, if one did
 * @param mail the office's own address; null where the register knows none
 */
public record Opd(
        String code,
        long version,
        String name,
        String kind,
        String status,
        @Nullable String successor,
        @Nullable String mail) {}
