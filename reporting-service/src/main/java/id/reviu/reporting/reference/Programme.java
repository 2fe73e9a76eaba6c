package id.reviu.reporting.reference;

import java.util.List;
import java.util.UUID;

/** A thing the plan promises. */
public record Programme(
        UUID id,
        long version,
        UUID plan,
        String code,
        String name,
        String dimension,
        String subDimension,
        String opd,
        List<String> supportingOpds,
        boolean quickWin,
        boolean ict,
        int from,
        int to,
        boolean confirmed) {}
