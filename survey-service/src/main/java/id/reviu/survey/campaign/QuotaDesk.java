package id.reviu.survey.campaign;

import id.reviu.platform.problem.Violation;
import id.reviu.survey.questionnaire.Choice;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.Questionnaires;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how many answers are wanted of which stakeholders. Also while they answer: what has come already counts. */
@Service
public class QuotaDesk {

    private final Campaigns campaigns;
    private final Quotas quotas;
    private final Questionnaires questionnaires;

    QuotaDesk(Campaigns campaigns, Quotas quotas, Questionnaires questionnaires) {
        this.campaigns = campaigns;
        this.quotas = quotas;
        this.questionnaires = questionnaires;
    }

    /**
     * A campaign's quotas with what they may be made for.
     *
     * @param groups the groups that the campaign tells apart
     * @param areas the areas that it tells apart
     */
    public record Plan(List<Quota.Filled> quotas, List<Choice> groups, List<Choice> areas) {}

    /** The quotas and how far they are filled. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council')")
    public Plan find(CampaignId id) {
        var campaign = campaigns.find(id).orElseThrow(CampaignNotFound::new);
        return plan(campaign);
    }

    /**
     * Replaces the quotas.
     *
     * @throws QuotasInvalid when one means nobody, is there twice, or is smaller than what has come already
     */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Plan replace(CampaignId id, List<Quota> wanted) {
        var campaign = campaigns.lock(id).orElseThrow(CampaignNotFound::new);
        if (campaign.takesNoMoreAnswers()) {
            throw new CampaignNotOpen();
        }
        var allowed = plan(campaign);
        var faults = new ArrayList<Violation>();
        var filled = new ArrayList<Quota.Filled>();
        for (int index = 0; index < wanted.size(); index++) {
            filled.add(check(campaign, wanted, index, allowed, faults));
        }
        if (!faults.isEmpty()) {
            throw new QuotasInvalid(faults);
        }
        quotas.replace(id, filled);
        return plan(campaign);
    }

    private Quota.Filled check(Campaign campaign, List<Quota> wanted, int index, Plan allowed, List<Violation> faults) {
        var quota = wanted.get(index);
        var place = "/quotas/" + index;
        if (!known(quota.group(), allowed.groups())) {
            faults.add(new Violation(place + "/group", "quota-group-unknown", String.valueOf(quota.group())));
        }
        if (!known(quota.area(), allowed.areas())) {
            faults.add(new Violation(place + "/area", "quota-area-unknown", String.valueOf(quota.area())));
        }
        var before = new HashSet<String>();
        wanted.subList(0, index).forEach(each -> before.add(each.group() + " / " + each.area()));
        if (before.contains(quota.group() + " / " + quota.area())) {
            faults.add(new Violation(place, "quota-twice"));
        }
        var answered = quotas.answered(campaign.id(), quota);
        if (answered > quota.most()) {
            faults.add(new Violation(place + "/most", "quota-exceeded", answered));
        }
        return new Quota.Filled(quota, answered);
    }

    private static boolean known(@Nullable String code, List<Choice> choices) {
        return code == null || choices.stream().anyMatch(choice -> choice.code().equals(code));
    }

    private Plan plan(Campaign campaign) {
        var part = campaign.stakeholders().orElseThrow(NoStakeholders::new);
        var groups = choices(part, part.groupQuestion()).stream()
                .filter(choice -> part.groups().isEmpty() || part.groups().contains(choice.code()))
                .toList();
        return new Plan(quotas.of(campaign.id()), groups, choices(part, part.areaQuestion()));
    }

    private List<Choice> choices(Part.Stakeholders part, @Nullable String question) {
        var found = new ArrayList<Choice>();
        questionnaires.version(part.questionnaire().version()).definition().forEach(item -> {
            if (item instanceof Item.Single single && single.name().equals(question)) {
                found.addAll(single.choices());
            }
        });
        return found;
    }
}
