package id.reviu.reporting.reference;

import java.util.List;
import java.util.UUID;

/** A version of the masterplan. */
public record Plan(
        UUID id, long version, String code, Text title, int from, int to, String status, List<Dimension> dimensions) {}
