package id.reviu.reporting.reference;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the masterplan.
 *
 * @param number counts the versions of one plan from 1
 */
public record Plan(
        UUID id,
        long version,
        String code,
        @Nullable Integer number,
        Text title,
        int from,
        int to,
        String status,
        List<Dimension> dimensions) {}
