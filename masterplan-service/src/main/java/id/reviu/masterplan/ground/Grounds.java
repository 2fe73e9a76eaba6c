package id.reviu.masterplan.ground;

import id.reviu.masterplan.indicator.IndicatorId;
import id.reviu.masterplan.indicator.Indicators;
import id.reviu.masterplan.indicator.Realisation;
import id.reviu.masterplan.indicator.Realisations;
import id.reviu.masterplan.input.Faults;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Looks into what is offered as evidence, and keeps it as it was seen. */
@Component
public class Grounds {

    private static final TypeReference<List<Ground>> LIST = new TypeReference<>() {};

    private final Statements statements;
    private final Indicators indicators;
    private final Realisations realisations;
    private final JsonMapper json;

    Grounds(Statements statements, Indicators indicators, Realisations realisations, JsonMapper json) {
        this.statements = statements;
        this.indicators = indicators;
        this.realisations = realisations;
        this.json = json;
    }

    /**
     * The evidence behind claims. What was pinned before stays pinned as it was: to see a value anew, it has to be taken
     * out and put in again.
     *
     * @param pinned evidence that is kept already
     * @param at where the claims stand in the request
     */
    public List<Ground> settle(List<Claim> claims, List<Ground> pinned, String at, Faults faults) {
        var settled = new ArrayList<Ground>();
        for (var i = 0; i < claims.size(); i++) {
            settle(claims.get(i), pinned, at + "/" + i, faults).ifPresent(settled::add);
        }
        return List.copyOf(settled);
    }

    private Optional<Ground> settle(Claim claim, List<Ground> pinned, String at, Faults faults) {
        return switch (claim) {
            case Claim.Plain plain -> Optional.of(plain.ground());
            case Claim.OfFigure figure -> figure(figure, pinned, at, faults);
            case Claim.OfRealisation realisation -> realisation(realisation, pinned, at, faults);
        };
    }

    private Optional<Ground> figure(Claim.OfFigure claim, List<Ground> pinned, String at, Faults faults) {
        for (var ground : pinned) {
            if (ground instanceof PinnedFigure figure && figure.statement().equals(claim.statement())) {
                return Optional.of(figure);
            }
        }
        var stated = statements.read(claim.statement());
        faults.when(stated.isEmpty(), at + "/statement", "statement-not-signed");
        return stated.map(Ground.class::cast);
    }

    private Optional<Ground> realisation(Claim.OfRealisation claim, List<Ground> pinned, String at, Faults faults) {
        for (var ground : pinned) {
            if (ground instanceof PinnedRealisation realisation
                    && realisation.indicator().equals(claim.indicator().value())
                    && realisation.year() == claim.year()) {
                return Optional.of(realisation);
            }
        }
        var seen = see(claim);
        faults.when(
                seen == null,
                at + "/year",
                "unknown-realisation",
                String.valueOf(claim.year()),
                claim.indicator().toString());
        return Optional.ofNullable(seen);
    }

    private @Nullable Ground see(Claim.OfRealisation claim) {
        var indicator = indicators.find(claim.indicator()).orElse(null);
        var realisation = realisations
                .find(indicators.origin(claim.indicator()), claim.year())
                .orElse(null);
        if (indicator == null || realisation == null) {
            return null;
        }
        var facts = indicator.indicator().facts();
        return new PinnedRealisation(
                realisation.indicator().value(),
                claim.year(),
                facts.name(),
                facts.unit(),
                realisation.value(),
                realisation.state(),
                realisation.last().version(),
                realisation.last().at());
    }

    /** The realisations of today that some evidence points to; those the reader may see. */
    public List<Realisation> today(Collection<Ground> grounds) {
        var pointedTo = grounds.stream()
                .filter(PinnedRealisation.class::isInstance)
                .map(ground -> new IndicatorId(((PinnedRealisation) ground).indicator()))
                .distinct()
                .toList();
        return realisations.of(pointedTo).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Evidence as the database keeps it. */
    public String write(List<Ground> grounds) {
        return json.writerFor(LIST).writeValueAsString(grounds);
    }

    /** Evidence from the database. */
    public List<Ground> read(String kept) {
        return json.readValue(kept, LIST);
    }
}
