package id.reviu.reporting.achievement;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.achievement.CitySums.CitySum;
import id.reviu.reporting.achievement.IndicatorYears.IndicatorYear;
import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import id.reviu.reporting.reference.Dimension;
import id.reviu.reporting.reference.Opds;
import id.reviu.reporting.reference.Plans;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.statistics.AchievementMethod;
import id.reviu.reporting.statistics.RollUp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What indicators reached against their targets. */
@Service
public class Achievements {

    /**
     * A year.
     *
     * @param basis which realisations are in it
     * @param opd the one office it is about; null for the city
     * @param items the indicators the reader may see
     * @param dimensions roll-ups: of the city, or of the one office asked for
     * @param overall all dimensions together
     * @param years years that have a target or a realisation
     * @param method the regulation that grades
     */
    public record AchievementYear(
            int year,
            Basis basis,
            @Nullable String opd,
            @Nullable Instant asOf,
            long revision,
            List<IndicatorAchievement> items,
            List<DimensionAchievement> dimensions,
            DimensionAchievement overall,
            List<Integer> years,
            String method) {}

    /**
     * An indicator in a year.
     *
     * @param target null for a range or when there is none
     * @param state of the realisation; null without one
     * @param achievement percent, two decimals; null when it cannot be assessed
     * @param grade code of the band
     * @param reason why it cannot be assessed: no-target, no-realisation, zero-target, negative-target
     * @param formula the rule with the numbers put in
     */
    public record IndicatorAchievement(
            UUID indicator,
            String code,
            String name,
            String unit,
            String direction,
            String dimension,
            String opd,
            String opdName,
            @Nullable BigDecimal target,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String targetNote,
            @Nullable BigDecimal realisation,
            @Nullable String state,
            @Nullable String note,
            @Nullable BigDecimal achievement,
            @Nullable String grade,
            @Nullable Text gradeName,
            @Nullable String reason,
            @Nullable String formula,
            @Nullable String submittedBy,
            @Nullable String verifiedBy) {}

    /**
     * Indicators taken together.
     *
     * @param code the dimension; {@code *} for all of them
     * @param achievement mean of the assessed, percent; null when none is
     * @param assessed how many have an achievement
     * @param notAssessed how many have none
     */
    public record DimensionAchievement(
            String code,
            Text name,
            @Nullable BigDecimal achievement,
            @Nullable String grade,
            int assessed,
            int notAssessed) {}

    /** Every year, for a timeline. */
    public record AchievementTimeline(Basis basis, List<YearSum> years) {}

    /** A year of the timeline. */
    public record YearSum(int year, DimensionAchievement overall, List<DimensionAchievement> dimensions) {}

    private static final Text ALL_DIMENSIONS = new Text("Semua dimensi", "All dimensions");

    private final IndicatorYears indicators;
    private final CitySums sums;
    private final Plans plans;
    private final Opds opds;
    private final Changes changes;

    Achievements(IndicatorYears indicators, CitySums sums, Plans plans, Opds opds, Changes changes) {
        this.indicators = indicators;
        this.sums = sums;
        this.plans = plans;
        this.opds = opds;
        this.changes = changes;
    }

    /**
     * The achievement of a year.
     *
     * @param year null for the latest year in which anything was assessed
     * @param opd one office; null for all that the reader may see
     * @param basis which realisations are in the figures
     */
    @Transactional(readOnly = true)
    public AchievementYear in(@Nullable Integer year, @Nullable String opd, Basis basis, Reader reader) {
        reader.require(opd);
        var all = sums.all(basis);
        var shown = year == null ? latest(all) : year;
        var dimensions = plans.dimensions();
        var found = indicators.find(shown, opd == null ? reader.opd() : opd, basis);
        var names = opds.names();
        var rolledUp = opd == null ? city(all, shown) : rollUp(found);
        var revision = changes.revision(Change.Kind.ACHIEVEMENT, Change.ALL);
        return new AchievementYear(
                shown,
                basis,
                opd,
                revision.map(Changes.Revision::at).orElse(null),
                revision.map(Changes.Revision::number).orElse(0L),
                found.stream().map(one -> item(one, names)).toList(),
                byDimension(rolledUp, dimensions, shown),
                sum(rolledUp.getOrDefault(CitySums.ALL, nothing(CitySums.ALL, shown)), dimensions),
                all.stream().map(CitySum::year).distinct().toList(),
                AchievementMethod.shipped().in(shown).source());
    }

    /** The city year by year: sums that every reader may see. */
    @Transactional(readOnly = true)
    public AchievementTimeline timeline(Basis basis) {
        var dimensions = plans.dimensions();
        var byYear = new TreeMap<Integer, Map<String, CitySum>>();
        sums.all(basis)
                .forEach(sum -> byYear.computeIfAbsent(sum.year(), year -> new LinkedHashMap<>())
                        .put(sum.dimension(), sum));
        var years = new ArrayList<YearSum>();
        byYear.forEach((year, of) -> years.add(new YearSum(
                year,
                sum(of.getOrDefault(CitySums.ALL, nothing(CitySums.ALL, year)), dimensions),
                byDimension(of, dimensions, year))));
        return new AchievementTimeline(basis, years);
    }

    /** The latest year in which anything was assessed, else the latest that has a target. */
    private static int latest(List<CitySum> sums) {
        return sums.stream()
                .filter(sum -> sum.assessed() > 0)
                .mapToInt(CitySum::year)
                .max()
                .orElseGet(() -> sums.stream().mapToInt(CitySum::year).max().orElse(0));
    }

    private static Map<String, CitySum> city(List<CitySum> all, int year) {
        var sums = new LinkedHashMap<String, CitySum>();
        all.stream().filter(sum -> sum.year() == year).forEach(sum -> sums.put(sum.dimension(), sum));
        return sums;
    }

    private static Map<String, CitySum> rollUp(List<IndicatorYear> found) {
        var rollUps = new TreeMap<String, RollUp>();
        for (var one : found) {
            var alone = RollUp.NOTHING.and(one.achievement().exact(), BigDecimal.ONE);
            rollUps.merge(one.dimension(), alone, RollUp::and);
            rollUps.merge(CitySums.ALL, alone, RollUp::and);
        }
        var sums = new LinkedHashMap<String, CitySum>();
        rollUps.forEach((dimension, rollUp) -> sums.put(
                dimension,
                new CitySum(
                        found.getFirst().year(), dimension, rollUp.mean(), rollUp.assessed(), rollUp.notAssessed())));
        return sums;
    }

    /** The plan's dimensions in its order, even without indicators, then whatever else indicators name. */
    private static List<DimensionAchievement> byDimension(
            Map<String, CitySum> sums, List<Dimension> dimensions, int year) {
        var ordered = new LinkedHashMap<String, CitySum>();
        dimensions.forEach(dimension ->
                ordered.put(dimension.code(), sums.getOrDefault(dimension.code(), nothing(dimension.code(), year))));
        sums.forEach((code, sum) -> {
            if (!code.equals(CitySums.ALL)) {
                ordered.putIfAbsent(code, sum);
            }
        });
        return ordered.values().stream().map(sum -> sum(sum, dimensions)).toList();
    }

    private static CitySum nothing(String dimension, int year) {
        return new CitySum(year, dimension, null, 0, 0);
    }

    private static DimensionAchievement sum(CitySum sum, List<Dimension> dimensions) {
        var name = dimensions.stream()
                .filter(dimension -> dimension.code().equals(sum.dimension()))
                .map(Dimension::name)
                .findFirst()
                .orElse(sum.dimension().equals(CitySums.ALL) ? ALL_DIMENSIONS : Text.of(sum.dimension()));
        var achievement = sum.achievement();
        var grade = achievement == null
                ? null
                : AchievementMethod.shipped().in(sum.year()).grade(achievement).code();
        return new DimensionAchievement(sum.dimension(), name, achievement, grade, sum.assessed(), sum.notAssessed());
    }

    private static IndicatorAchievement item(IndicatorYear one, Map<String, String> offices) {
        var method = AchievementMethod.shipped();
        var achievement = one.achievement();
        var percent = achievement.percent(method.cap());
        var band = percent == null ? null : method.in(one.year()).grade(percent);
        var reason = achievement.reason();
        return new IndicatorAchievement(
                one.indicator(),
                one.code(),
                one.name(),
                one.unit(),
                one.direction().code(),
                one.dimension(),
                one.opd(),
                offices.getOrDefault(one.opd(), one.opd()),
                one.target().value(),
                one.target().lower(),
                one.target().upper(),
                one.targetNote(),
                one.realisation(),
                one.state(),
                one.note(),
                percent,
                band == null ? null : band.code(),
                band == null
                        ? null
                        : new Text(
                                band.name().getOrDefault("id", band.code()),
                                band.name().get("en")),
                reason == null ? null : reason.code(),
                achievement.formula(),
                one.submittedBy(),
                one.verifiedBy());
    }
}
