package id.reviu.reporting.reference;

import org.jspecify.annotations.Nullable;

/** An office of the regional government, as masterplan-service registers it. */
public record Opd(
        String code,
        long version,
        String name,
        String kind,
        boolean confirmed,
        String status,
        @Nullable String successor) {}
