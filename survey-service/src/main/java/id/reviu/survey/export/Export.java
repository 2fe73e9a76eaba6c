package id.reviu.survey.export;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of answers that somebody ordered.
 *
 * @param orderedBy id of that person
 * @param attempt grows with every beginning
 * @param progress 0 to 100
 * @param responses how many responses it holds; null until it is done
 * @param size of the file in bytes; null until it is done
 * @param sha256 of the file, in hexadecimal; null until it is done
 * @param problem code of what failed; null unless it failed
 */
public record Export(
        UUID id,
        Order order,
        String orderedBy,
        Instant orderedAt,
        ExportState state,
        int attempt,
        int progress,
        @Nullable Long responses,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String problem,
        @Nullable Instant finishedAt) {}
