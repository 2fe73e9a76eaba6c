package id.reviu.masterplan.messaging;

import id.reviu.masterplan.finding.Finding;
import id.reviu.masterplan.finding.FindingKind;
import id.reviu.masterplan.finding.FindingState;
import id.reviu.masterplan.finding.Severity;
import id.reviu.masterplan.ground.Ground;
import id.reviu.masterplan.language.Text;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding on {@code reviu.finding.v1}. */
record FindingMessage(
        UUID id,
        long version,
        String action,
        Actor actor,
        Instant at,
        UUID review,
        FindingKind kind,
        Severity severity,
        String dimension,
        @Nullable String subDimension,
        @Nullable UUID programme,
        @Nullable UUID indicator,
        Text text,
        boolean evidenced,
        List<Ground> evidence,
        FindingState state,
        @Nullable String reason) {

    static final String TOPIC = "reviu.finding.v1";

    static FindingMessage of(Finding finding) {
        var facts = finding.facts();
        var programme = facts.programme();
        var indicator = facts.indicator();
        var last = finding.last();
        return new FindingMessage(
                finding.id().value(),
                last.version(),
                last.action(),
                last.actor(),
                last.at(),
                facts.review().value(),
                facts.kind(),
                facts.severity(),
                facts.dimension(),
                facts.subDimension(),
                programme == null ? null : programme.value(),
                indicator == null ? null : indicator.value(),
                facts.text(),
                finding.evidenced(),
                facts.evidence(),
                finding.state(),
                finding.reason());
    }
}
