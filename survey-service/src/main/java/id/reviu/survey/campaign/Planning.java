package id.reviu.survey.campaign;

import static id.reviu.survey.storage.Columns.keepable;

import id.reviu.platform.problem.Violation;
import id.reviu.survey.questionnaire.Choice;
import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.PublishedVersion;
import id.reviu.survey.questionnaire.Questionnaires;
import id.reviu.survey.reference.Reviews;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a campaign of what somebody wants, or names everything that stands in the way. */
@Component
class Planning {

    private static final String USUAL_GROUP_QUESTION = "kelompok";
    private static final String USUAL_AREA_QUESTION = "kecamatan";

    private final Questionnaires questionnaires;
    private final Reviews reviews;
    private final Clock clock;

    Planning(Questionnaires questionnaires, Reviews reviews, Clock clock) {
        this.questionnaires = questionnaires;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * The campaign as wanted, in its first state.
     *
     * @throws CampaignInvalid with every fault at its place
     */
    Campaign plan(CampaignId id, NewCampaign wanted) {
        var faults = new ArrayList<Violation>();
        if (wanted.opdAudience() == null && wanted.stakeholderAudience() == null) {
            faults.add(new Violation("/opdAudience", "campaign-audience-missing"));
        }
        if (wanted.review() != null && reviews.planOf(wanted.review()).isEmpty()) {
            faults.add(new Violation("/review", "review-unknown"));
        }
        checkWindow(wanted, faults);
        var opds = opds(wanted.opdAudience(), faults);
        var stakeholders = stakeholders(wanted.stakeholderAudience(), faults);
        if (!faults.isEmpty()) {
            throw new CampaignInvalid(faults);
        }
        return Campaign.planned(id, wanted.plan(), new Window(wanted.opensAt(), wanted.closesAt()), opds, stakeholders);
    }

    private void checkWindow(NewCampaign wanted, List<Violation> faults) {
        var begins = wanted.opensAt() == null ? clock.instant() : wanted.opensAt();
        if (!keepable(begins)) {
            faults.add(new Violation("/opensAt", "campaign-year"));
        }
        if (!keepable(wanted.closesAt())) {
            faults.add(new Violation("/closesAt", "campaign-year"));
        } else if (!begins.isBefore(wanted.closesAt())) {
            faults.add(new Violation("/closesAt", "campaign-window"));
        }
    }

    private Part.@Nullable Opds opds(NewCampaign.@Nullable OpdAudience wanted, List<Violation> faults) {
        if (wanted == null) {
            return null;
        }
        var codes = wanted.opds();
        if (codes.contains(Part.Opds.ALL) && codes.size() > 1) {
            faults.add(new Violation("/opdAudience/opds", "campaign-all-and-some"));
        }
        if (new HashSet<>(codes).size() < codes.size()) {
            faults.add(new Violation("/opdAudience/opds", "campaign-named-twice"));
        }
        return published(wanted.questionnaire(), wanted.number(), "/opdAudience", faults)
                .map(version -> new Part.Opds(refOf(version), codes))
                .orElse(null);
    }

    private Part.@Nullable Stakeholders stakeholders(
            NewCampaign.@Nullable StakeholderAudience wanted, List<Violation> faults) {
        if (wanted == null) {
            return null;
        }
        var version = published(wanted.questionnaire(), wanted.number(), "/stakeholderAudience", faults);
        if (version.isEmpty()) {
            return null;
        }
        var definition = version.get().definition();
        var group = question(
                definition, wanted.groupQuestion(), USUAL_GROUP_QUESTION, "/stakeholderAudience/groupQuestion", faults);
        var area = question(
                definition, wanted.areaQuestion(), USUAL_AREA_QUESTION, "/stakeholderAudience/areaQuestion", faults);
        var groups = wanted.groups() == null ? List.<String>of() : wanted.groups();
        checkGroups(groups, group, faults);
        return new Part.Stakeholders(
                refOf(version.get()),
                groups,
                group.map(Item::name).orElse(null),
                area.map(Item::name).orElse(null));
    }

    private Optional<PublishedVersion> published(UUID questionnaire, int number, String place, List<Violation> faults) {
        var version = questionnaires.published(questionnaire, number);
        if (version.isEmpty()) {
            faults.add(new Violation(place + "/number", "campaign-questionnaire-unpublished", number));
        }
        return version;
    }

    private static QuestionnaireRef refOf(PublishedVersion version) {
        return new QuestionnaireRef(version.questionnaire(), version.number(), version.versionId());
    }

    /** The question named, or the usual one; a question that was named must exist, the usual one need not. */
    private static Optional<Item.Single> question(
            Definition definition, @Nullable String named, String usual, String place, List<Violation> faults) {
        var found = new ArrayList<Item.Single>();
        definition.pages().forEach(page -> collect(page.items(), named == null ? usual : named, found));
        if (found.isEmpty() && named != null) {
            faults.add(new Violation(place, "campaign-question-unknown", named));
        }
        return found.stream().findFirst();
    }

    private static void collect(List<Item> items, String name, List<Item.Single> found) {
        for (var item : items) {
            switch (item) {
                case Item.Single single when single.name().equals(name) -> found.add(single);
                case Item.Group group -> collect(group.items(), name, found);
                default -> {}
            }
        }
    }

    private static void checkGroups(List<String> groups, Optional<Item.Single> question, List<Violation> faults) {
        var known = question.stream()
                .flatMap(single -> single.choices().stream())
                .map(Choice::code)
                .toList();
        for (var index = 0; index < groups.size(); index++) {
            if (!known.contains(groups.get(index))) {
                faults.add(new Violation(
                        "/stakeholderAudience/groups/" + index, "campaign-group-unknown", groups.get(index)));
            }
        }
    }
}
