package id.reviu.reporting.survey;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.campaign.Campaign;
import id.reviu.reporting.reference.Question;
import id.reviu.reporting.reference.Questionnaires;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.statistics.Disclosure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How many stakeholders have answered, and who they are by group and area. Call it in a transaction. */
@Service
public class Participation {

    /**
     * How many there are.
     *
     * @param byGroup expected groups and those that came, by the order of the questionnaire
     * @param byArea the same by area
     */
    public record Stakeholders(long n, List<ParticipantCount> byGroup, List<ParticipantCount> byArea) {}

    /**
     * A group or an area.
     *
     * @param code empty for those whose group or area is not known
     * @param n null when suppressed
     */
    public record ParticipantCount(
            String code, Text label, @Nullable Long n, boolean suppressed) {}

    private static final Text UNKNOWN = new Text("Tidak diketahui", "Unknown");

    private final TallyReader tallies;
    private final Questionnaires questionnaires;

    Participation(TallyReader tallies, Questionnaires questionnaires) {
        this.tallies = tallies;
        this.questionnaires = questionnaires;
    }

    /** How many stakeholders have answered, by campaign; nothing for campaigns without. */
    public Map<UUID, Long> counts(Collection<UUID> campaigns) {
        return tallies.stakeholders(campaigns);
    }

    public Stakeholders of(Campaign campaign) {
        var part = campaign.part(Audience.STAKEHOLDER).orElse(null);
        var people = tallies.people(campaign.id(), List.of()).getOrDefault(Series.RESPONSES, TallyReader.People.NOBODY);
        var cells = people.in(Basis.SUBMITTED);
        var disclosure = new Disclosure(people.heads(), campaign.minimumGroupSize());
        var groups = options(part, Campaign.Part::asksForGroup);
        var areas = options(part, Campaign.Part::asksForArea);
        var asked = groups.stream()
                .filter(group ->
                        part == null || part.groups().isEmpty() || part.groups().contains(group.code()))
                .toList();
        return new Stakeholders(
                cells.values().stream().mapToLong(Long::longValue).sum(),
                parts(
                        asked,
                        cells,
                        Disclosure.Cell::group,
                        disclosure,
                        code -> new Disclosure.Cell(code, Disclosure.ALL)),
                parts(
                        areas,
                        cells,
                        Disclosure.Cell::area,
                        disclosure,
                        code -> new Disclosure.Cell(Disclosure.ALL, code)));
    }

    private List<Question.Option> options(Campaign.@Nullable Part part, Function<Campaign.Part, String> asking) {
        return part == null
                ? List.of()
                : questionnaires
                        .find(part.questionnaireVersion())
                        .flatMap(questionnaire -> questionnaire.question(asking.apply(part)))
                        .filter(Question.Choice.class::isInstance)
                        .map(question -> ((Question.Choice) question).options())
                        .orElse(List.of());
    }

    private static List<ParticipantCount> parts(
            List<Question.Option> options,
            Map<Disclosure.Cell, Long> cells,
            Function<Disclosure.Cell, String> code,
            Disclosure disclosure,
            Function<String, Disclosure.Cell> place) {
        var came = new TreeSet<String>();
        cells.forEach((cell, n) -> {
            if (n > 0) {
                came.add(code.apply(cell));
            }
        });
        options.forEach(option -> came.remove(option.code()));
        return Stream.concat(
                        options.stream(),
                        came.stream()
                                .map(other -> new Question.Option(other, other.isEmpty() ? UNKNOWN : Text.of(other))))
                .map(option -> {
                    var asked = place.apply(option.code());
                    var hides = disclosure.hides(asked.group(), asked.area());
                    var left = disclosure.leftOut(asked.group(), asked.area());
                    var n = cells.entrySet().stream()
                            .filter(cell ->
                                    code.apply(cell.getKey()).equals(option.code()) && !left.contains(cell.getKey()))
                            .mapToLong(Map.Entry::getValue)
                            .sum();
                    return new ParticipantCount(option.code(), option.label(), hides ? null : Long.valueOf(n), hides);
                })
                .toList();
    }
}
