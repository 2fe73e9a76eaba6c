package id.reviu.survey.campaign.web;

import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.campaign.Quota;
import id.reviu.survey.campaign.QuotaDesk;
import id.reviu.survey.questionnaire.Choice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/survey/campaigns/{id}/quotas")
@Tag(name = "campaigns")
class QuotaController {

    private final QuotaDesk desk;

    QuotaController(QuotaDesk desk) {
        this.desk = desk;
    }

    /** All the quotas that are wanted; none for no limit. */
    record QuotasRequest(@NotNull @Size(max = 1000) List<@NotNull @Valid Quota> quotas) {}

    /** One quota and how far it is filled. */
    record QuotaView(@Nullable String group, @Nullable String area, int most, int taken) {}

    /**
     * A campaign's quotas.
     *
     * @param groups the groups they may be made for
     * @param areas the areas they may be made for
     */
    record QuotasView(List<QuotaView> quotas, List<Choice> groups, List<Choice> areas) {

        static QuotasView of(QuotaDesk.Plan plan) {
            return new QuotasView(
                    plan.quotas().stream()
                            .map(each -> new QuotaView(
                                    each.quota().group(),
                                    each.quota().area(),
                                    each.quota().most(),
                                    each.taken()))
                            .toList(),
                    plan.groups(),
                    plan.areas());
        }
    }

    @GetMapping
    @Operation(summary = "How many answers are wanted of which stakeholders, and how many there are")
    QuotasView find(@PathVariable UUID id) {
        return QuotasView.of(desk.find(new CampaignId(id)));
    }

    @PutMapping
    @Operation(summary = "Say how many answers are wanted of which stakeholders")
    QuotasView replace(@PathVariable UUID id, @Valid @RequestBody QuotasRequest request) {
        return QuotasView.of(desk.replace(new CampaignId(id), request.quotas()));
    }
}
