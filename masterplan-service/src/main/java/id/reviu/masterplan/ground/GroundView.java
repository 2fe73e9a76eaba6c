package id.reviu.masterplan.ground;

import id.reviu.masterplan.indicator.Realisation;
import id.reviu.masterplan.indicator.RealisationState;
import id.reviu.masterplan.language.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as readers get it; which fields it has depends on its kind.
 *
 * @param figure path of a figure at reporting-service; its value of today is there
 * @param value as it was pinned
 * @param asOf the moment the pinned value is of
 * @param signedAt when reporting-service signed the figure
 * @param now a realisation as it is today; null when it is gone or not for this reader
 */
@Schema(name = "EvidenceView")
public record GroundView(
        @Schema(allowableValues = {"figure", "realisation", "link", "note"})
        String kind,

        @Nullable Text label,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Instant asOf,
        @Nullable String figure,
        @Nullable String basis,
        @Nullable Long n,
        @Nullable Boolean simulated,
        @Nullable Instant signedAt,
        @Nullable String statement,
        @Nullable UUID indicator,
        @Nullable Integer year,
        @Nullable RealisationState state,
        @Nullable Now now,
        @Nullable String url,
        @Nullable String note) {

    /** A realisation as it is today. */
    @Schema(name = "EvidenceNow")
    public record Now(BigDecimal value, RealisationState state, Instant changedAt) {}

    /** The evidence in its order, each realisation with its value of today if that is among the given. */
    public static List<GroundView> of(List<Ground> grounds, Collection<Realisation> today) {
        return grounds.stream().map(ground -> of(ground, today)).toList();
    }

    private static GroundView of(Ground ground, Collection<Realisation> today) {
        return switch (ground) {
            case PinnedFigure figure ->
                new GroundView(
                        "figure",
                        figure.label(),
                        figure.value(),
                        figure.unit(),
                        figure.asOf(),
                        figure.figure(),
                        figure.basis(),
                        figure.n(),
                        figure.simulated(),
                        figure.signedAt(),
                        figure.statement(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case PinnedRealisation pinned ->
                new GroundView(
                        "realisation",
                        new Text(pinned.label(), null),
                        pinned.value(),
                        pinned.unit(),
                        pinned.asOf(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        pinned.indicator(),
                        pinned.year(),
                        pinned.state(),
                        now(pinned, today),
                        null,
                        null);
            case Link link -> plain("link", link.url(), link.note());
            case Note note -> plain("note", null, note.note());
        };
    }

    private static @Nullable Now now(PinnedRealisation pinned, Collection<Realisation> today) {
        return today.stream()
                .filter(one -> one.indicator().value().equals(pinned.indicator()) && one.year() == pinned.year())
                .findFirst()
                .map(one -> new Now(one.value(), one.state(), one.last().at()))
                .orElse(null);
    }

    private static GroundView plain(String kind, @Nullable String url, @Nullable String note) {
        return new GroundView(
                kind, null, null, null, null, null, null, null, null, null, null, null, null, null, null, url, note);
    }
}
