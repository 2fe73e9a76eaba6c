package id.reviu.survey.campaign;

import id.reviu.platform.problem.Violation;
import id.reviu.survey.reference.Opds;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Finds the offices that a part means. */
@Component
class Asked {

    private final Opds opds;

    Asked(Opds opds) {
        this.opds = opds;
    }

    /**
     * The codes of the offices that are asked, none if the campaign asks no office.
     *
     * @throws CampaignNotReady when an office that is named does not work today
     */
    List<String> by(Campaign campaign) {
        return campaign.opds().map(this::meant).orElse(List.of());
    }

    private List<String> meant(Part.Opds part) {
        if (part.everyOffice()) {
            return opds.active();
        }
        var named = part.opds();
        var active = opds.activeAmong(named);
        var unknown = IntStream.range(0, named.size())
                .filter(index -> !active.contains(named.get(index)))
                .mapToObj(index -> new Violation("/opdAudience/opds/" + index, "opd-unknown", named.get(index)))
                .toList();
        if (!unknown.isEmpty()) {
            throw CampaignNotReady.unknownOffices(unknown);
        }
        return named.stream().sorted().toList();
    }
}
