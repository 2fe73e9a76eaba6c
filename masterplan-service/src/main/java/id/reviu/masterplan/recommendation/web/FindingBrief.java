package id.reviu.masterplan.recommendation.web;

import id.reviu.masterplan.finding.Finding;
import id.reviu.masterplan.finding.FindingKind;
import id.reviu.masterplan.finding.FindingState;
import id.reviu.masterplan.finding.Severity;
import id.reviu.masterplan.language.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding in the words of a recommendation that rests on it. */
record FindingBrief(
        UUID id,
        FindingKind kind,
        Severity severity,
        String dimension,
        @Nullable String subDimension,
        Text text,
        boolean evidenced,
        FindingState state) {

    static FindingBrief of(Finding finding) {
        var facts = finding.facts();
        return new FindingBrief(
                finding.id().value(),
                facts.kind(),
                facts.severity(),
                facts.dimension(),
                facts.subDimension(),
                facts.text(),
                finding.evidenced(),
                finding.state());
    }
}
