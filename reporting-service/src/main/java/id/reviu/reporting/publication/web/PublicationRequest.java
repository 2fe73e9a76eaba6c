package id.reviu.reporting.publication.web;

import id.reviu.reporting.publication.Publication;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The switches as they are sent. */
record PublicationRequest(
        boolean dimensions,
        boolean indicators,
        boolean followUp,
        @Nullable List<UUID> campaigns) {

    Publication wanted() {
        return new Publication(
                0, dimensions, indicators, followUp, campaigns == null ? List.of() : campaigns, null, null);
    }
}
