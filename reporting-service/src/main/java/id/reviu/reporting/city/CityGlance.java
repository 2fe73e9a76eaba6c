package id.reviu.reporting.city;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.achievement.Achievements;
import id.reviu.reporting.reference.Dimension;
import id.reviu.reporting.reference.Opds;
import id.reviu.reporting.reference.Plan;
import id.reviu.reporting.reference.Plans;
import id.reviu.reporting.reference.Programme;
import id.reviu.reporting.reference.Programmes;
import id.reviu.reporting.reference.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city at a glance. */
@Service
public class CityGlance {

    /**
     * What there is to see.
     *
     * @param plan the plan in force; null while none is known
     * @param year the year of the achievement
     * @param achievement the city's achievement in that year
     * @param evaluation the latest national evaluation; null when there is none
     * @param evaluations all of them, the latest first
     * @param review the latest review; null when there is none
     */
    public record City(
            @Nullable PlanInForce plan,
            int year,
            Achievements.DimensionAchievement achievement,
            List<DimensionAtAGlance> dimensions,
            ProgrammeCount programmes,
            List<QuickWin> quickWins,
            @Nullable Evaluation evaluation,
            List<Evaluation> evaluations,
            @Nullable Review review,
            int opds) {}

    /** The plan. */
    public record PlanInForce(UUID id, String code, Text title, int from, int to, String status) {}

    /**
     * A dimension.
     *
     * @param achievement of its indicators, percent; null when none could be assessed
     * @param evaluation its value in the latest national evaluation that has one
     */
    public record DimensionAtAGlance(
            String code,
            Text name,
            List<Dimension.SubDimension> subDimensions,
            @Nullable BigDecimal achievement,
            @Nullable String grade,
            int assessed,
            int notAssessed,
            long programmes,
            @Nullable BigDecimal evaluation,
            @Nullable Integer evaluationYear) {}

    /** How many programmes the plan has. */
    public record ProgrammeCount(long total, long ict, long nonIct, long quickWins) {}

    /** A programme meant to show benefit within a year. */
    public record QuickWin(
            String code,
            String name,
            String dimension,
            String subDimension,
            String opd,
            String opdName,
            boolean ict,
            int from,
            int to,
            boolean confirmed) {}

    private final Plans plans;
    private final Programmes programmes;
    private final Opds opds;
    private final Achievements achievements;
    private final Evaluations evaluations;
    private final Reviews reviews;

    CityGlance(
            Plans plans,
            Programmes programmes,
            Opds opds,
            Achievements achievements,
            Evaluations evaluations,
            Reviews reviews) {
        this.plans = plans;
        this.programmes = programmes;
        this.opds = opds;
        this.achievements = achievements;
        this.evaluations = evaluations;
        this.reviews = reviews;
    }

    /**
     * The city in a year. It is made of sums and of the plan, which everybody in the review may see.
     *
     * @param year null for the latest year in which anything was assessed
     */
    @Transactional(readOnly = true)
    public City in(@Nullable Integer year, Basis basis, Reader reader) {
        var plan = plans.inForce();
        var planned = plan.map(one -> programmes.of(one.id())).orElse(List.of());
        var achievement = achievements.in(year, null, basis, reader);
        var evaluated = evaluations.all();
        var names = opds.names();
        return new City(
                plan.map(CityGlance::inForce).orElse(null),
                achievement.year(),
                achievement.overall(),
                achievement.dimensions().stream()
                        .map(sum -> dimension(sum, plan.map(Plan::dimensions).orElse(List.of()), planned, evaluated))
                        .toList(),
                new ProgrammeCount(
                        planned.size(),
                        planned.stream().filter(Programme::ict).count(),
                        planned.stream().filter(programme -> !programme.ict()).count(),
                        planned.stream().filter(Programme::quickWin).count()),
                planned.stream()
                        .filter(Programme::quickWin)
                        .map(programme -> quickWin(programme, names))
                        .toList(),
                evaluated.isEmpty() ? null : evaluated.getFirst(),
                evaluated,
                reviews.all().stream().findFirst().orElse(null),
                names.size());
    }

    private static PlanInForce inForce(Plan plan) {
        return new PlanInForce(plan.id(), plan.code(), plan.title(), plan.from(), plan.to(), plan.status());
    }

    private static DimensionAtAGlance dimension(
            Achievements.DimensionAchievement sum,
            List<Dimension> dimensions,
            List<Programme> planned,
            List<Evaluation> evaluated) {
        var latest = evaluated.stream()
                .filter(evaluation -> evaluation.dimensions().stream()
                        .anyMatch(value -> value.dimension().equals(sum.code())))
                .findFirst();
        return new DimensionAtAGlance(
                sum.code(),
                sum.name(),
                dimensions.stream()
                        .filter(dimension -> dimension.code().equals(sum.code()))
                        .flatMap(dimension -> dimension.subDimensions().stream())
                        .toList(),
                sum.achievement(),
                sum.grade(),
                sum.assessed(),
                sum.notAssessed(),
                planned.stream()
                        .filter(programme -> programme.dimension().equals(sum.code()))
                        .count(),
                latest.flatMap(evaluation -> evaluation.dimensions().stream()
                                .filter(value -> value.dimension().equals(sum.code()))
                                .findFirst())
                        .map(Evaluation.DimensionValue::value)
                        .orElse(null),
                latest.map(Evaluation::year).orElse(null));
    }

    private static QuickWin quickWin(Programme programme, Map<String, String> offices) {
        return new QuickWin(
                programme.code(),
                programme.name(),
                programme.dimension(),
                programme.subDimension(),
                programme.opd(),
                offices.getOrDefault(programme.opd(), programme.opd()),
                programme.ict(),
                programme.from(),
                programme.to(),
                programme.confirmed());
    }
}
