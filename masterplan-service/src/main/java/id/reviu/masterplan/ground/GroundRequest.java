package id.reviu.masterplan.ground;

import id.reviu.masterplan.indicator.IndicatorId;
import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as a request brings it.
 *
 * @param statement of a figure: the statement that reporting-service signed
 * @param indicator of a realisation
 * @param year of a realisation
 * @param url of a link
 * @param note of a link or a note
 */
@Schema(name = "EvidenceRequest")
public record GroundRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"figure", "realisation", "link", "note"})
        @Nullable
        String kind,

        @Nullable String statement,
        @Nullable UUID indicator,
        @Nullable Integer year,
        @Nullable String url,
        @Nullable String note) {

    private static final int LONGEST_STATEMENT = 6000;
    private static final int LONGEST_URL = 2000;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST = 30;
    private static final UUID NONE = new UUID(0, 0);

    private enum Kind {
        FIGURE,
        REALISATION,
        LINK,
        NOTE
    }

    /** Reads a list of evidence, which may be left out. */
    public static List<Claim> read(Faults faults, String pointer, @Nullable List<@Nullable GroundRequest> evidence) {
        faults.when(evidence != null && evidence.size() > MOST, pointer, "too-many", MOST);
        return faults.each(pointer, evidence, (at, one) -> one.read(at, faults));
    }

    private Claim read(String at, Faults faults) {
        return switch (faults.choice(at + "/kind", kind, Kind.class)) {
            case FIGURE -> new Claim.OfFigure(faults.text(at + "/statement", statement, LONGEST_STATEMENT));
            case REALISATION ->
                new Claim.OfRealisation(
                        new IndicatorId(faults.present(at + "/indicator", indicator, NONE)),
                        faults.year(at + "/year", year));
            case LINK ->
                new Claim.Plain(
                        new Link(address(at + "/url", faults), faults.optionalText(at + "/note", note, LONGEST_NOTE)));
            case NOTE -> new Claim.Plain(new Note(faults.text(at + "/note", note, LONGEST_NOTE)));
        };
    }

    private String address(String at, Faults faults) {
        var text = faults.text(at, url, LONGEST_URL);
        faults.when(!text.isEmpty() && !isOfTheWeb(text), at, "web-address");
        return text;
    }

    private static boolean isOfTheWeb(String text) {
        try {
            var address = new URI(text);
            var scheme = address.getScheme();
            return address.getHost() != null
                    && scheme != null
                    && List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
