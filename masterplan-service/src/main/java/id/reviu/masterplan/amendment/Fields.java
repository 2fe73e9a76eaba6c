package id.reviu.masterplan.amendment;

import id.reviu.masterplan.indicator.Direction;
import id.reviu.masterplan.indicator.IndicatorFacts;
import id.reviu.masterplan.indicator.Target;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.programme.ProgrammeFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what is wanted onto what is there, field by field. */
final class Fields {

    private Fields() {}

    static ProgrammeFacts onto(ProgrammeFacts facts, Wanted wanted) {
        return new ProgrammeFacts(
                facts.plan(),
                facts.code(),
                or(wanted.name(), facts.name()),
                or(wanted.dimension(), facts.dimension()),
                or(wanted.subDimension(), facts.subDimension()),
                wanted.opd() == null ? facts.opd() : new OpdCode(wanted.opd()),
                wanted.supportingOpds() == null ? facts.supportingOpds() : opds(wanted.supportingOpds()),
                or(wanted.quickWin(), facts.quickWin()),
                or(wanted.ict(), facts.ict()),
                or(wanted.from(), facts.from()),
                or(wanted.to(), facts.to()),
                facts.confirmed());
    }

    static IndicatorFacts onto(IndicatorFacts facts, Wanted wanted) {
        return new IndicatorFacts(
                facts.plan(),
                facts.code(),
                or(wanted.name(), facts.name()),
                or(wanted.unit(), facts.unit()),
                or(wanted.direction(), facts.direction()),
                or(wanted.dimension(), facts.dimension()),
                wanted.opd() == null ? facts.opd() : new OpdCode(wanted.opd()),
                facts.targets());
    }

    /** A new programme, as far as it is described; what is missing was refused before. */
    static ProgrammeFacts programme(PlanId plan, String code, Wanted wanted) {
        return new ProgrammeFacts(
                plan,
                code,
                or(wanted.name(), ""),
                or(wanted.dimension(), ""),
                or(wanted.subDimension(), ""),
                new OpdCode(or(wanted.opd(), "")),
                opds(or(wanted.supportingOpds(), List.of())),
                or(wanted.quickWin(), false),
                or(wanted.ict(), false),
                or(wanted.from(), 0),
                or(wanted.to(), 0),
                true);
    }

    /** A new indicator, as far as it is described; what is missing was refused before. */
    static IndicatorFacts indicator(PlanId plan, String code, Wanted wanted) {
        return new IndicatorFacts(
                plan,
                code,
                or(wanted.name(), ""),
                or(wanted.unit(), ""),
                or(wanted.direction(), Direction.HIGHER),
                or(wanted.dimension(), ""),
                new OpdCode(or(wanted.opd(), "")),
                or(wanted.targets(), List.of()));
    }

    /** The same indicator with another target in a year, or with none. */
    static IndicatorFacts retarget(IndicatorFacts facts, int year, Wanted wanted) {
        var kept = facts.targets().stream().filter(target -> target.year() != year);
        var aimed = wanted.aims()
                ? Stream.of(new Target(year, wanted.value(), wanted.lower(), wanted.upper(), wanted.note()))
                : Stream.<Target>empty();
        return new IndicatorFacts(
                facts.plan(),
                facts.code(),
                facts.name(),
                facts.unit(),
                facts.direction(),
                facts.dimension(),
                facts.opd(),
                Stream.concat(kept, aimed).toList());
    }

    /** A programme that takes another over: its offices help from now on. */
    static ProgrammeFacts taking(ProgrammeFacts heir, ProgrammeFacts merged) {
        var helpers = Stream.concat(
                        heir.supportingOpds().stream(),
                        Stream.concat(Stream.of(merged.opd()), merged.supportingOpds().stream()))
                .filter(opd -> !opd.equals(heir.opd()))
                .map(OpdCode::value)
                .distinct()
                .sorted()
                .toList();
        return onto(
                heir,
                new Wanted(
                        null, null, null, null, helpers, null, null, null, null, null, null, null, null, null, null,
                        null));
    }

    /** What a programme says where something else is wanted. */
    static Wanted touched(ProgrammeFacts facts, Wanted wanted) {
        return new Wanted(
                where(wanted.name(), facts.name()),
                where(wanted.dimension(), facts.dimension()),
                where(wanted.subDimension(), facts.subDimension()),
                where(wanted.opd(), facts.opd().value()),
                where(
                        wanted.supportingOpds(),
                        facts.supportingOpds().stream().map(OpdCode::value).toList()),
                where(wanted.quickWin(), facts.quickWin()),
                where(wanted.ict(), facts.ict()),
                where(wanted.from(), facts.from()),
                where(wanted.to(), facts.to()),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What an indicator says where something else is wanted. */
    static Wanted touched(IndicatorFacts facts, Wanted wanted) {
        return new Wanted(
                where(wanted.name(), facts.name()),
                where(wanted.dimension(), facts.dimension()),
                null,
                where(wanted.opd(), facts.opd().value()),
                null,
                null,
                null,
                null,
                null,
                where(wanted.unit(), facts.unit()),
                where(wanted.direction(), facts.direction()),
                null,
                null,
                null,
                null,
                null);
    }

    /** The fields that are meant, by name, each with what is said there. */
    static Map<String, Object> named(Wanted wanted) {
        var named = new LinkedHashMap<String, Object>();
        put(named, "name", wanted.name());
        put(named, "dimension", wanted.dimension());
        put(named, "subDimension", wanted.subDimension());
        put(named, "opd", wanted.opd());
        put(named, "supportingOpds", wanted.supportingOpds());
        put(named, "quickWin", wanted.quickWin());
        put(named, "ict", wanted.ict());
        put(named, "from", wanted.from());
        put(named, "to", wanted.to());
        put(named, "unit", wanted.unit());
        put(named, "direction", wanted.direction());
        return named;
    }

    private static void put(Map<String, Object> named, String field, @Nullable Object value) {
        if (value != null) {
            named.put(field, value);
        }
    }

    private static <T> T or(@Nullable T wanted, T otherwise) {
        return Objects.requireNonNullElse(wanted, otherwise);
    }

    private static <T> @Nullable T where(@Nullable T wanted, T found) {
        return wanted == null ? null : found;
    }

    private static List<OpdCode> opds(List<String> codes) {
        return codes.stream().map(OpdCode::new).toList();
    }
}
