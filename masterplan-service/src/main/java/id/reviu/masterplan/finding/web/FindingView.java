package id.reviu.masterplan.finding.web;

import id.reviu.masterplan.finding.FindingEntry;
import id.reviu.masterplan.finding.FindingKind;
import id.reviu.masterplan.finding.FindingState;
import id.reviu.masterplan.finding.Severity;
import id.reviu.masterplan.ground.GroundView;
import id.reviu.masterplan.language.Text;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding as readers get it.
 *
 * @param evidenced false marks a finding that stands on nothing
 * @param recommendations how many recommendations rest on it that the reader may see
 */
record FindingView(
        UUID id,
        long version,
        UUID review,
        FindingKind kind,
        Severity severity,
        String dimension,
        @Nullable String subDimension,
        @Nullable UUID programme,
        @Nullable UUID indicator,
        Text text,
        boolean evidenced,
        List<GroundView> evidence,
        FindingState state,
        @Nullable String reason,
        long recommendations,
        Instant writtenAt,
        Actor changedBy,
        Instant changedAt) {

    static FindingView of(FindingEntry entry) {
        var finding = entry.finding();
        var facts = finding.facts();
        var programme = facts.programme();
        var indicator = facts.indicator();
        return new FindingView(
                finding.id().value(),
                finding.last().version(),
                facts.review().value(),
                facts.kind(),
                facts.severity(),
                facts.dimension(),
                facts.subDimension(),
                programme == null ? null : programme.value(),
                indicator == null ? null : indicator.value(),
                facts.text(),
                finding.evidenced(),
                GroundView.of(facts.evidence(), entry.today()),
                finding.state(),
                finding.reason(),
                entry.recommendations(),
                finding.writtenAt(),
                finding.last().actor(),
                finding.last().at());
    }
}
