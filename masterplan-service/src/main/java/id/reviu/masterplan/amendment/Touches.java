package id.reviu.masterplan.amendment;

import id.reviu.masterplan.plan.PlanId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells which places of a plan an amendment changes. */
@Component
class Touches {

    private final PlanParts parts;

    Touches(PlanParts parts) {
        this.parts = parts;
    }

    /**
     * The places, as far as the parts are known.
     *
     * @param version where the codes are looked up
     */
    List<Touch> of(PlanChange asked, PlanId version) {
        var own = parts.origin(asked.part(), version, asked.code());
        var into = asked.into();
        return switch (asked.deed()) {
            case ADD, STOP ->
                own.map(origin -> new Touch(asked.part(), origin, Touch.WHOLE)).stream()
                        .toList();
            case CHANGE -> own.stream().flatMap(origin -> fields(asked, origin)).toList();
            case RETARGET ->
                own.map(origin -> new Touch(asked.part(), origin, "targets/" + asked.year())).stream()
                        .toList();
            case MERGE ->
                Stream.concat(
                                own.map(origin -> new Touch(Part.PROGRAMME, origin, Touch.WHOLE)).stream(),
                                into == null
                                        ? Stream.empty()
                                        : parts
                                                .origin(Part.PROGRAMME, version, into)
                                                .map(heir -> new Touch(Part.PROGRAMME, heir, "supportingOpds"))
                                                .stream())
                        .toList();
        };
    }

    private static Stream<Touch> fields(PlanChange asked, UUID origin) {
        return Fields.named(asked.wanted()).keySet().stream().map(field -> new Touch(asked.part(), origin, field));
    }
}
